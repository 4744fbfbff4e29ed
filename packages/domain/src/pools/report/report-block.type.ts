import type { PoolId } from "../../kernel/index.ts";
import type { FigureKind } from "./report-figure.type.ts";

export const blockKinds = ["HEADING", "SUBHEADING", "PARAGRAPH", "LIST", "NUMBERED_LIST", "QUOTE", "FIGURE"] as const;
export type BlockKind = (typeof blockKinds)[number];

/** One thing after the other in a chapter. */
export interface ReportBlock {
  /** Tells it from the others of the chapter, so that two people can write on different ones at once. */
  readonly key: string;
  readonly kind: BlockKind;
  /** What it says; of a list one entry a line; of a figure what stands above it, where that is not its usual name. */
  readonly text: string;
  /** Who said what is quoted; empty for all others. */
  readonly source: string;
  /** Null for text. */
  readonly figure: FigureKind | null;
  /** The only pool that is counted; null: all. */
  readonly poolId: PoolId | null;
}

/** The entries of a list. */
export function entriesOf(text: string): readonly string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}
