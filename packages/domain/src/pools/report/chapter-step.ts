import { authorise, expectVersion, type Acting, type Outcome, type Refusal } from "../../kernel/index.ts";
import { mayCloseChapter, mayReadChapter, mayWriteChapter } from "./report.policy.ts";
import type { ReportChapter } from "./report.type.ts";

/** Refusals of every step of a chapter. */
export type ChapterRefusal = Refusal<"NOT_FOUND" | "NOT_ALLOWED" | "STALE_VERSION" | "STATE_CONFLICT">;

/** The chapter as the viewer saw it, which they may write on. */
export function beginWriting(
  chapter: ReportChapter,
  version: number,
  { viewer }: Acting,
): Outcome<ReportChapter, ChapterRefusal> {
  const allowed = authorise({ maySee: mayReadChapter(viewer, chapter), mayDo: mayWriteChapter(viewer, chapter) });
  return allowed.ok ? expectVersion(chapter, version) : allowed;
}

/** The same for what a leader does. */
export function beginLeading(
  chapter: ReportChapter,
  version: number,
  { viewer }: Acting,
): Outcome<ReportChapter, ChapterRefusal> {
  const allowed = authorise({ maySee: mayReadChapter(viewer, chapter), mayDo: mayCloseChapter(viewer, chapter) });
  return allowed.ok ? expectVersion(chapter, version) : allowed;
}
