import { parseMoney, readPlainDate, type PlainDate } from "../../kernel/index.ts";
import type { PaidInput } from "./mark-paid.ts";

export type PaidRowProblem = "NO_REFERENCE" | "NO_DAY" | "NO_FINANCE_REFERENCE" | "NO_AMOUNT" | "TWICE";

/** A row that cannot be read; `line` counts from 1, the heading is the first. */
export interface BadPaidRow {
  readonly line: number;
  readonly problem: PaidRowProblem;
  readonly reference: string;
}

/** What a file from the finance system says: the rows that can be read, each with its line, and those that cannot. */
export interface PaidFile {
  readonly rows: readonly (PaidInput & { readonly line: number })[];
  readonly bad: readonly BadPaidRow[];
  /** False when the heading lacks a column that is needed. */
  readonly isKnown: boolean;
}

const names = {
  reference: ["reference"],
  paidOn: ["betalt", "betalingsdato", "dato"],
  financeReference: ["bilagsnummer", "bilag", "finansreference"],
  amount: ["beløb"],
} as const;

/**
 * POOL-2: reads what the finance system gives back: columns Reference, Betalt, Bilagsnummer and, where it is there, Beløb, in any order, between `;`. Days as
 * `dd.mm.åååå` or `åååå-mm-dd`. A row that cannot be read is named and keeps none of the others back.
 */
export function readPaidFile(text: string): PaidFile {
  const lines = text.replace(/^\u{FEFF}/u, "").split(/\r\n|\r|\n/u);
  const heading = cellsOf(lines[0] ?? "").map((name) => name.toLowerCase());
  const column = (wanted: readonly string[]): number => heading.findIndex((name) => wanted.includes(name));
  const [reference, paidOn, financeReference, amount] = [
    column(names.reference),
    column(names.paidOn),
    column(names.financeReference),
    column(names.amount),
  ];
  if (reference < 0 || paidOn < 0 || financeReference < 0) return { rows: [], bad: [], isKnown: false };
  const rows: (PaidInput & { readonly line: number })[] = [];
  const bad: BadPaidRow[] = [];
  const seen = new Set<string>();
  for (const [index, content] of lines.entries()) {
    if (index === 0 || content.replaceAll(";", "").trim() === "") continue;
    const cells = cellsOf(content);
    const of = (at: number): string => cells[at] ?? "";
    const line = index + 1;
    const day = readDay(of(paidOn));
    const money = of(amount) === "" ? null : parseMoney(of(amount));
    const name = of(reference);
    const wrong = problemOf({ name, isTwice: seen.has(name), day, isPaidUnder: of(financeReference) !== "", money });
    if (wrong !== null || day === null) bad.push({ line, problem: wrong ?? "NO_DAY", reference: name });
    else
      rows.push({
        line,
        reference: name,
        paidOn: day,
        financeReference: of(financeReference),
        amount: money?.ok ? money.value : null,
      });
    seen.add(name);
  }
  return { rows, bad, isKnown: true };
}

function problemOf(row: {
  readonly name: string;
  readonly isTwice: boolean;
  readonly day: PlainDate | null;
  readonly isPaidUnder: boolean;
  readonly money: { readonly ok: boolean } | null;
}): PaidRowProblem | null {
  if (row.name === "") return "NO_REFERENCE";
  if (row.isTwice) return "TWICE";
  if (row.day === null) return "NO_DAY";
  if (!row.isPaidUnder) return "NO_FINANCE_REFERENCE";
  return row.money?.ok === false ? "NO_AMOUNT" : null;
}

function readDay(text: string): PlainDate | null {
  const danish = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/u.exec(text);
  const iso = danish ? `${danish[3]}-${danish[2]?.padStart(2, "0")}-${danish[1]?.padStart(2, "0")}` : text;
  const read = readPlainDate(iso);
  return read.ok ? read.value : null;
}

/** Cells between `;`, in quotes where they hold one themselves. */
function cellsOf(line: string): readonly string[] {
  const cells = `;${line}`.match(/;(?:"(?:[^"]|"")*"|[^;]*)/gu) ?? [];
  return cells.map((raw) => {
    const bare = raw.replace(/^;/u, "").trim();
    return bare.startsWith('"') ? bare.slice(1, -1).replaceAll('""', '"').trim() : bare;
  });
}
