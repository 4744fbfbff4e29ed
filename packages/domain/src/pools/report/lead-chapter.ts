import {
  accept,
  changed,
  checkInput,
  containsCpr,
  expectState,
  moveTo,
  problem,
  refuse,
  requiredText,
  type Acting,
  type Outcome,
  type Refusal,
  type ReportChapterId,
} from "../../kernel/index.ts";
import { beginLeading, type ChapterRefusal } from "./chapter-step.ts";
import { closingProblems } from "./check-blocks.ts";
import type { ReportFigure } from "./report-figure.type.ts";
import { chapterTransitions, reportBounds, type ReportChapter } from "./report.type.ts";

interface OfVersion {
  readonly version: number;
}

/** POOL-15: the other administrations may read it, and its numbers count in the joint part; or no more, as long as it is a draft (STATE_CONFLICT). */
export function shareChapter(
  chapter: ReportChapter,
  { version, isShared }: OfVersion & { readonly isShared: boolean },
  by: Acting,
): Outcome<ReportChapter, ChapterRefusal> {
  const begun = beginLeading(chapter, version, by);
  if (!begun.ok) return begun;
  if (isShared) return accept(changed(chapter, { sharedAt: chapter.sharedAt ?? by.now }));
  return chapter.state === "CLOSED" && chapter.sharedAt !== null
    ? refuse("STATE_CONFLICT", { state: chapter.state })
    : accept(changed(chapter, { sharedAt: null }));
}

export interface CloseChapterState {
  readonly chapter: ReportChapter;
  /** Every figure of the chapter, as it is now. */
  readonly figures: Readonly<Record<string, ReportFigure>>;
  /** Names of administrations whose shared chapter of the year is still written on. */
  readonly open: readonly string[];
}

/**
 * POOL-15, LAW-7: text and figures stay as they are from now on, by the hand of a person. The joint part comes last, so that its sums are
 * those of the chapters (CHAPTERS_NOT_CLOSED); it is everybody's from then on. INVALID_INPUT see closingProblems.
 */
export function closeChapter(
  { chapter, figures, open }: CloseChapterState,
  { version }: OfVersion,
  by: Acting,
): Outcome<ReportChapter, ChapterRefusal | Refusal<"INVALID_INPUT" | "CHAPTERS_NOT_CLOSED">> {
  const begun = beginLeading(chapter, version, by);
  if (!begun.ok) return begun;
  const draft = expectState(chapter, "DRAFT");
  if (!draft.ok) return draft;
  const checked = checkInput(null, closingProblems(chapter));
  if (!checked.ok) return checked;
  const isJoint = chapter.part === "JOINT";
  if (isJoint && open.length > 0) return refuse("CHAPTERS_NOT_CLOSED", { administrations: open });
  return moveTo(chapterTransitions, chapter, "CLOSED", {
    figures,
    closedAt: by.now,
    closedBy: by.viewer.personId,
    sharedAt: isJoint ? (chapter.sharedAt ?? by.now) : chapter.sharedAt,
  });
}

export interface ReviseChapterState {
  readonly chapter: ReportChapter;
  /** The latest edition of the same chapter. */
  readonly latestEdition: number;
  readonly newId: ReportChapterId;
}

/**
 * POOL-15: a closed chapter is opened again as another edition, with why. The closed one stays as it is. STATE_CONFLICT for a draft, and for one
 * that has a later edition.
 */
export function reviseChapter(
  { chapter, latestEdition, newId }: ReviseChapterState,
  { version, reason }: OfVersion & { readonly reason: string },
  by: Acting,
): Outcome<ReportChapter, ChapterRefusal | Refusal<"INVALID_INPUT">> {
  const begun = beginLeading(chapter, version, by);
  if (!begun.ok) return begun;
  if (chapter.state !== "CLOSED" || chapter.edition !== latestEdition)
    return refuse("STATE_CONFLICT", { state: chapter.state });
  const checked = checkInput(
    null,
    requiredText("reason", reason, reportBounds.reason),
    containsCpr(reason) ? problem("reason", "CPR_IN_TEXT") : [],
  );
  if (!checked.ok) return checked;
  return accept({
    ...chapter,
    id: newId,
    version: 1,
    edition: chapter.edition + 1,
    state: "DRAFT",
    figures: null,
    reason: reason.trim(),
    sharedAt: null,
    closedAt: null,
    closedBy: null,
    publishedAt: null,
  });
}

/** POOL-14, POOL-15: a closed chapter is shown to everybody, or no more. STATE_CONFLICT for a draft. What is public is shared, too. */
export function publishChapter(
  chapter: ReportChapter,
  { version, isPublished }: OfVersion & { readonly isPublished: boolean },
  by: Acting,
): Outcome<ReportChapter, ChapterRefusal> {
  const begun = beginLeading(chapter, version, by);
  if (!begun.ok) return begun;
  const closed = expectState(chapter, "CLOSED");
  if (!closed.ok) return closed;
  return accept(
    changed(
      chapter,
      isPublished
        ? { publishedAt: chapter.publishedAt ?? by.now, sharedAt: chapter.sharedAt ?? by.now }
        : { publishedAt: null },
    ),
  );
}
