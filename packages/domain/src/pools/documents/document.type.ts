import type { Instant } from "../../kernel/index.ts";

/** One thing after the other, as it is read. Columns of figures are aligned to their end. */
export type DocumentBlock =
  | { readonly kind: "heading"; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: "paragraph"; readonly text: string }
  | { readonly kind: "address"; readonly lines: readonly string[] }
  | { readonly kind: "list"; readonly items: readonly string[] }
  | {
      readonly kind: "table";
      readonly columns: readonly { readonly title: string; readonly align?: "start" | "end" }[];
      readonly rows: readonly (readonly string[])[];
    }
  | {
      readonly kind: "figure";
      /** What the drawing shows, for whoever does not see it. The numbers stand in a table beside. */
      readonly alternative: string;
      /** Bars below each other, each a share of the longest of all rows, from 0 to 1. */
      readonly rows: readonly {
        readonly label: string;
        readonly bars: readonly { readonly share: number; readonly look: "filled" | "outlined" }[];
      }[];
    }
  | { readonly kind: "pageBreak" };

/** A document of a municipality: its head, what it is called, and what stands in it. How it looks is decided where its file is made. */
export interface MunicipalDocument<Block extends DocumentBlock> {
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
  readonly head: { readonly sender: string; readonly unit: string };
  readonly createdAt: Instant;
  readonly blocks: readonly Block[];
}
