import { containsCpr, type ApplicationId } from "../../kernel/index.ts";
import { isClosedToPublic, type PapersWish } from "./compose-papers.ts";
import type { PapersFacts } from "./papers-facts.type.ts";
import { documentWords } from "./papers-words.ts";
import type { PapersBlock, PapersPart } from "./papers.type.ts";

/**
 * CPR_IN_TEXT: in what the papers say. CPR_IN_FILE: in a document of the case, its name or what could be read of it. FILE_NOT_READ: nobody knows
 * what stands in it.
 */
export const papersFindingCodes = ["CPR_IN_TEXT", "CPR_IN_FILE", "FILE_NOT_READ"] as const;
export type PapersFindingCode = (typeof papersFindingCodes)[number];

/** LAW-7: something in the papers that somebody has to look at before they leave. */
export interface PapersFinding {
  readonly code: PapersFindingCode;
  /** `Punkt 3`. */
  readonly part: string;
  /** The heading below which it stands, or what kind of document it is. */
  readonly place: string;
  /** The case; null: of the meeting as a whole. */
  readonly applicationId: ApplicationId | null;
  /** The document; null: the text. */
  readonly attachmentId: string | null;
}

/**
 * LAW-7: everything in the papers, and in the documents of their cases, that may hold a CPR number: in the agenda's order. What the
 * public is not told of a closed item is not looked at for it; neither are documents that are left out.
 */
export function papersFindings(
  facts: PapersFacts,
  wish: PapersWish,
  parts: readonly PapersPart[],
): readonly PapersFinding[] {
  const inTexts = parts.flatMap((part) =>
    placesIn(part).map((place): PapersFinding => ({
      code: "CPR_IN_TEXT",
      part: part.label,
      place,
      applicationId: part.applicationId,
      attachmentId: null,
    })),
  );
  const inFiles = facts.items
    .filter((one) => wish.kind === "AGENDA" && !isClosedToPublic(one, wish))
    .flatMap(({ item, application, attachments }) =>
      attachments
        .filter(({ id }) => !wish.leftOut.includes(id))
        .flatMap(({ id, kind, name, mayHoldCpr, isRead }): readonly PapersFinding[] => {
          const found = { part: `Punkt ${item.position}`, place: documentWords[kind], applicationId: application.id };
          if (mayHoldCpr || containsCpr(name)) return [{ ...found, code: "CPR_IN_FILE", attachmentId: id }];
          return isRead ? [] : [{ ...found, code: "FILE_NOT_READ", attachmentId: id }];
        }),
    );
  return [...inTexts, ...inFiles];
}

/** LAW-7: what keeps papers from the public: a number. A document that could not be read is left out of them by itself. */
export function holdsNumber({ code }: Pick<PapersFinding, "code">): boolean {
  return code !== "FILE_NOT_READ";
}

/** LAW-3, LAW-7: the parts without the numbers that stand in them: whoever reads the papers has no use for them. */
export function withoutNumbers(parts: readonly PapersPart[]): readonly PapersPart[] {
  return parts.map((part) => ({ ...part, blocks: part.blocks.map(withoutNumber) }));
}

const hidden = "[CPR-nummer fjernet]";

function withoutNumber(block: PapersBlock): PapersBlock {
  switch (block.kind) {
    case "heading":
    case "paragraph":
      return { ...block, text: hide(block.text) };
    case "list":
      return { ...block, items: block.items.map(hide) };
    case "table":
      return { ...block, rows: block.rows.map((row) => row.map(hide)) };
    default:
      return block;
  }
}

/** Words around a number stay; where it cannot be told from them, the text goes whole. */
function hide(text: string): string {
  if (!containsCpr(text)) return text;
  const without = text.replace(/\d[\d\s./:\p{Pd}\p{Cf}\p{Default_Ignorable_Code_Point}\u{2212}]{8,16}\d/gu, (digits) =>
    containsCpr(digits) ? hidden : digits,
  );
  return containsCpr(without) ? hidden : without;
}

/** The headings below which a number stands, each once. */
function placesIn({ label, blocks }: PapersPart): readonly string[] {
  const places = new Set<string>();
  let place = label;
  for (const block of blocks) {
    if (block.kind === "heading") place = containsCpr(block.text) ? label : block.text;
    if (textsOf(block).some(containsCpr)) places.add(place);
  }
  return [...places];
}

function textsOf(block: PapersBlock): readonly string[] {
  switch (block.kind) {
    case "heading":
    case "paragraph":
      return [block.text];
    case "list":
      return block.items;
    case "table":
      return block.rows.flat();
    default:
      return [];
  }
}
