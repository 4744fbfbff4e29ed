import {
  accept,
  changed,
  checkInput,
  expectState,
  type Acting,
  type Outcome,
  type PoolId,
  type Refusal,
} from "../../kernel/index.ts";
import { beginWriting, type ChapterRefusal } from "./chapter-step.ts";
import { draftProblems } from "./check-blocks.ts";
import type { ReportBlock } from "./report-block.type.ts";
import type { ReportChapter } from "./report.type.ts";

export interface SaveChapterInput {
  readonly version: number;
  readonly title: string;
  readonly blocks: readonly ReportBlock[];
}

/** POOL-15: what a draft says. STATE_CONFLICT once it is closed; INVALID_INPUT see draftProblems. */
export function saveChapter(
  { chapter, poolIds }: { readonly chapter: ReportChapter; readonly poolIds: readonly PoolId[] },
  { version, title, blocks }: SaveChapterInput,
  by: Acting,
): Outcome<ReportChapter, ChapterRefusal | Refusal<"INVALID_INPUT">> {
  const begun = beginWriting(chapter, version, by);
  if (!begun.ok) return begun;
  const open = expectState(chapter, "DRAFT");
  if (!open.ok) return open;
  const checked = checkInput(null, draftProblems({ title, blocks }, { part: chapter.part, poolIds }));
  return checked.ok ? accept(changed(chapter, { title: title.trim(), blocks })) : checked;
}
