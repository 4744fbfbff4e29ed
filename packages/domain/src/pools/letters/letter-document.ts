import type { Instant } from "../../kernel/index.ts";
import type { LetterWording } from "./letter-template.type.ts";
import { letterDate } from "./letter-values.ts";
import type { LetterFacts } from "./letter.type.ts";

/** One thing in a letter after the other. */
export type LetterBlock =
  | { readonly kind: "heading"; readonly level: 1 | 2; readonly text: string }
  | { readonly kind: "paragraph"; readonly text: string }
  | { readonly kind: "address"; readonly lines: readonly string[] }
  | { readonly kind: "list"; readonly items: readonly string[] };

/** A letter as a document, with the municipality's head. */
export interface LetterDocument {
  readonly title: string;
  readonly language: string;
  readonly head: { readonly sender: string; readonly unit: string };
  readonly createdAt: Instant;
  readonly blocks: readonly LetterBlock[];
}

/** A text in blocks: empty lines part paragraphs, `## ` begins a heading, lines that begin with `- ` are a list. */
export function letterBlocks(text: string): readonly LetterBlock[] {
  return text
    .replaceAll("\r\n", "\n")
    .split(/\n[ \t]*\n/u)
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .flatMap(blocksOf);
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
      { kind: "address", lines: [letterDate(at), `Sagsnummer ${caseNumber}`] },
      { kind: "heading", level: 1, text: title },
      ...(replaces === null
        ? []
        : [{ kind: "paragraph", text: `Dette brev erstatter vores brev af ${letterDate(replaces)}.` } as const]),
      ...letterBlocks(text),
    ],
  };
}
