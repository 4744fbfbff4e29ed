import { formatMoney, money, type Instant } from "../../kernel/index.ts";
import type { DocumentBlock, MunicipalDocument } from "../documents/document.type.ts";
import { paragraphsOf } from "../documents/paragraphs.ts";
import { writtenMoment } from "../documents/written-time.ts";
import { drawingOf } from "./figure-drawing.ts";
import { entriesOf, type ReportBlock } from "./report-block.type.ts";
import { isMoney, type FigureRow, type ReportFigure, type ReportMeasure } from "./report-figure.type.ts";
import { figureTitles, measureTitles, rowName, rowTitles } from "./report-words.ts";
import type { ReportChapter } from "./report.type.ts";

/** One thing in a report after the other. */
type ReportPiece = Exclude<DocumentBlock, { readonly kind: "address" }>;

/** A report as a document, with the municipality's head. */
export type ReportDocument = MunicipalDocument<ReportPiece>;

/** A chapter with whose it is and its figures as they are, or were. */
export interface ReadChapter {
  readonly chapter: ReportChapter;
  readonly administrationName: string;
  /** Null where the viewer may not count it. */
  readonly figureOf: (block: ReportBlock) => ReportFigure | null;
}

/** POOL-15: a chapter, or the whole report of a year: contents first, each chapter on a page of its own, each figure drawn, with its table. In Danish. */
export function reportDocument(
  title: string,
  chapters: readonly ReadChapter[],
  { municipality, now }: { readonly municipality: string; readonly now: Instant },
): ReportDocument {
  const [first] = chapters;
  const latest = chapters.map(({ chapter }) => chapter.closedAt ?? now).toSorted();
  const isOne = chapters.length === 1 && first !== undefined;
  return {
    title,
    language: "da-DK",
    head: { sender: municipality, unit: isOne ? first.administrationName : "Årsberetning" },
    createdAt: latest.at(-1) ?? now,
    blocks: [
      { kind: "heading", level: 1, text: title },
      ...(isOne ? [paragraph(standing(first, now))] : []),
      { kind: "heading", level: 2, text: "Indhold" },
      { kind: "list", items: chapters.flatMap((one) => contentsOf(one, isOne)) },
      ...chapters.flatMap((one) => [{ kind: "pageBreak" } as const, ...piecesOf(one, isOne, now)]),
    ],
  };
}

const paragraph = (text: string): ReportPiece => ({ kind: "paragraph", text });

function contentsOf({ chapter, administrationName }: ReadChapter, isOne: boolean): readonly string[] {
  const headings = chapter.blocks.filter(({ kind }) => kind === "HEADING").map(({ text }) => text.trim());
  return isOne ? headings : [`${chapter.title} (${administrationName})`, ...headings];
}

/** Whose it is, and of when its numbers are. */
function standing({ chapter, administrationName }: ReadChapter, now: Instant): string {
  const at = writtenMoment(chapter.closedAt ?? now);
  const edition = chapter.edition > 1 ? ` Udgave ${chapter.edition}: ${chapter.reason ?? ""}` : "";
  return chapter.closedAt === null
    ? `${administrationName}. Kladde: tallene er foreløbige, som de var ${at}.${edition}`
    : `${administrationName}. Tallene er, som de var ${at}.${edition}`;
}

function piecesOf(one: ReadChapter, isOne: boolean, now: Instant): readonly ReportPiece[] {
  const head: readonly ReportPiece[] = isOne
    ? []
    : [{ kind: "heading", level: 1, text: one.chapter.title }, paragraph(standing(one, now))];
  return [...head, ...one.chapter.blocks.flatMap((block) => pieceOf(block, one.figureOf))];
}

function pieceOf(block: ReportBlock, figureOf: ReadChapter["figureOf"]): readonly ReportPiece[] {
  const text = block.text.trim();
  if (block.kind === "FIGURE") return figurePieces(block, figureOf(block));
  if (text === "") return [];
  switch (block.kind) {
    case "HEADING":
      return [{ kind: "heading", level: 2, text }];
    case "SUBHEADING":
      return [{ kind: "heading", level: 3, text }];
    case "LIST":
      return [{ kind: "list", items: entriesOf(text) }];
    case "NUMBERED_LIST":
      return [{ kind: "list", items: entriesOf(text).map((entry, index) => `${index + 1}. ${entry}`) }];
    case "QUOTE":
      return [paragraph(block.source.trim() === "" ? `»${text}«` : `»${text}«\n${block.source.trim()}`)];
    default:
      return paragraphsOf(text).map(paragraph);
  }
}

function figurePieces(block: ReportBlock, figure: ReportFigure | null): readonly ReportPiece[] {
  if (block.figure === null) return [];
  const usual = figure?.pool == null ? figureTitles[block.figure] : `${figureTitles[block.figure]}: ${figure.pool}`;
  const heading: ReportPiece = { kind: "heading", level: 3, text: block.text.trim() || usual };
  if (figure === null) return [heading, paragraph("Tallene ses kun af ledere, indtil kapitlet er lukket.")];
  const { rows, total, measures, missing, notKept = [] } = figure;
  const notes = [
    ...(notKept.length === 0 ? [] : [paragraph(`${notKeptWords}: ${notKept.join(", ")}.`)]),
    ...(missing.length === 0 ? [] : [paragraph(`Ikke talt med: ${missing.join(", ")}.`)]),
  ];
  if (rows.length === 0) return [heading, ...(notKept.length === 0 ? [paragraph("Der er ingen tal.")] : notes)];
  const lines = total === null ? rows : [...rows, { key: "", name: "I alt", values: total }];
  const isWhole = lines.every(({ values }) => values.every((value, index) => !isOre(measures[index], value)));
  const drawn = drawingOf(figure);
  return [
    heading,
    ...(drawn === null ? [] : [paragraph(drawn.legend), drawn.drawing]),
    {
      kind: "table",
      columns: [
        { title: rowTitles[figure.kind] },
        ...measures.map((measure) => ({
          title: isMoney(measure) ? `${measureTitles[measure]} (kr.)` : measureTitles[measure],
          align: "end" as const,
        })),
      ],
      rows: lines.map((row) => cellsOf(figure, row, isWhole)),
    },
    ...notes,
  ];
}

const notKeptWords = "Kapitlet blev lukket, før dette blev talt, så tallene blev ikke gemt dengang";

function isOre(measure: ReportMeasure | undefined, value: number): boolean {
  return measure !== undefined && isMoney(measure) && value % 100 !== 0;
}

function cellsOf(figure: ReportFigure, row: FigureRow, isWhole: boolean): readonly string[] {
  const amount = (value: number): string => formatMoney(money(value)).replace(isWhole ? ",00 kr." : " kr.", "");
  return [
    rowName(figure, row),
    ...row.values.map((value, index) => {
      const measure = figure.measures[index];
      return measure !== undefined && isMoney(measure) ? amount(value) : String(value);
    }),
  ];
}

/** What the file is called: the year and whose it is, which names nobody (LAW-7). */
export function reportFileName({ year, part, administration, edition }: ReportChapter): string {
  const whose = part === "JOINT" ? "faelles" : administration.replace(/[^\w-]/gu, "-");
  return `aarsberetning-${year}-${whose}${edition > 1 ? `-${edition}` : ""}.pdf`;
}
