import type { Instant, Owned, PersonId, ReportChapterId, Transitions, Versioned } from "../../kernel/index.ts";
import type { ReportBlock } from "./report-block.type.ts";
import type { ReportFigure } from "./report-figure.type.ts";

/** OWN: an administration's chapter. JOINT: what all of them say together, written by one of them. */
export const reportParts = ["OWN", "JOINT"] as const;
export type ReportPart = (typeof reportParts)[number];

/** DRAFT: written on, its figures as they are at the moment. CLOSED: text and figures stay as they were. */
export const chapterStates = ["DRAFT", "CLOSED"] as const;
export type ChapterState = (typeof chapterStates)[number];

export const chapterTransitions = { DRAFT: ["CLOSED"], CLOSED: [] } as const satisfies Transitions<ChapterState>;

/** POOL-15: a part of the report of a year. It belongs to the administration that writes it. */
export interface ReportChapter extends Owned, Versioned {
  readonly id: ReportChapterId;
  /** The year that the money was for. */
  readonly year: number;
  readonly part: ReportPart;
  /** 1, and one more each time that a closed one was opened again. */
  readonly edition: number;
  readonly state: ChapterState;
  readonly title: string;
  readonly blocks: readonly ReportBlock[];
  /** By the key of their block, as they were when it was closed; null until then. */
  readonly figures: Readonly<Record<string, ReportFigure>> | null;
  /** Why a closed one was opened again; null for the first edition. */
  readonly reason: string | null;
  /** From when the other administrations read it; null: they do not. */
  readonly sharedAt: Instant | null;
  readonly closedAt: Instant | null;
  readonly closedBy: PersonId | null;
  /** From when everybody reads it; null: they do not. */
  readonly publishedAt: Instant | null;
}

/** Characters of a title, of a block, and of the reason for another edition; blocks of a chapter. */
export const reportBounds = {
  title: { max: 150 },
  text: { max: 8000 },
  source: { max: 300 },
  reason: { min: 3, max: 500 },
  blocks: { min: 0, max: 200 },
} as const;
