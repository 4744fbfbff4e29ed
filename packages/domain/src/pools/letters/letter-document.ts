import type { Instant } from "../../kernel/index.ts";
import type { DocumentBlock, MunicipalDocument } from "../documents/document.type.ts";
import { paragraphsOf } from "../documents/paragraphs.ts";
import { writtenDate } from "../documents/written-time.ts";
import type { LetterWording } from "./letter-template.type.ts";
import type { LetterFacts } from "./letter.type.ts";

/** One thing in a letter after the other. */
export type LetterBlock = Exclude<DocumentBlock, { readonly kind: "table" | "figure" | "pageBreak" }>;

/** A letter as a document, with the municipality's head. */
export type LetterDocument = MunicipalDocument<LetterBlock>;

/** A text in blocks: empty lines part paragraphs, `## ` begins a heading, lines that begin with `- ` are a list. */
export function letterBlocks(text: string): readonly LetterBlock[] {
  return paragraphsOf(text).flatMap(blocksOf);
}

function blocksOf(part: string): readonly LetterBlock[] {
  const [first = "", ...rest] = part.split("\n");
  if (first.startsWith("## ")) {
    const below = rest.join("\n").trim();
    return [{ kind: "heading", level: 2, text: first.slice(3).trim() }, ...(below === "" ? [] : blocksOf(below))];
  }
  const lines = [first, ...rest].map((line) => line.trim());
  if (lines.every((line) => line.startsWith("- ")))
    return [{ kind: "list", items: lines.map((line) => line.slice(2).trim()) }];
  return [{ kind: "paragraph", text: lines.join("\n") }];
}

/** POOL-10: the whole letter: who it is from and to, its day and case, and that it replaces another where it does. */
export function letterDocument(
  { title, text }: LetterWording,
  facts: LetterFacts,
  { at, replaces }: { readonly at: Instant; readonly replaces: Instant | null },
): LetterDocument {
  const { association, street, postalCode, city, caseNumber, municipality, administrationName } = facts;
  const town = [postalCode, city].filter((part) => part !== null).join(" ");
  return {
    title,
    language: "da-DK",
    head: { sender: municipality, unit: administrationName },
    createdAt: at,
    blocks: [
      { kind: "address", lines: [association, street ?? "", town].filter((line) => line !== "") },
      { kind: "address", lines: [writtenDate(at), `Sagsnummer ${caseNumber}`] },
      { kind: "heading", level: 1, text: title },
      ...(replaces === null
        ? []
        : [{ kind: "paragraph", text: `Dette brev erstatter vores brev af ${writtenDate(replaces)}.` } as const]),
      ...letterBlocks(text),
    ],
  };
}
