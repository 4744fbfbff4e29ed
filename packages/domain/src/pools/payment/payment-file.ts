import { csvCell, danishDay, spreadsheetText, type Money, type PlainDate } from "../../kernel/index.ts";
import type { Payee } from "./payment.type.ts";

/** One payment as the finance system reads it. Amount in øre. */
export interface PaymentRow {
  readonly reference: string;
  readonly payee: Payee;
  readonly name: string;
  readonly amount: Money;
  readonly dueOn: PlainDate;
  readonly text: string;
}

const heading = [
  "Reference",
  "CVR-nummer",
  "Registreringsnummer",
  "Kontonummer",
  "Modtager",
  "Beløb",
  "Forfaldsdato",
  "Tekst",
];

/** So that a spreadsheet reads the letters æ, ø and å. */
const byteOrderMark = "\u{FEFF}";

/**
 * POOL-2: the file for the finance system: UTF-8 with byte order mark, `;` between columns, one row per payment, lines that end in CR LF. Amounts with
 * decimal comma and without dots (`74073,00`), days as `dd.mm.åååå`. Text that a spreadsheet would reckon with is marked as text.
 */
export function paymentFileContent(rows: readonly PaymentRow[]): string {
  const lines = rows.map(({ reference, payee, name, amount, dueOn, text }) => [
    reference,
    payee.kind === "NEMKONTO" ? payee.cvr : "",
    payee.kind === "ACCOUNT" ? payee.registrationNumber : "",
    payee.kind === "ACCOUNT" ? payee.accountNumber : "",
    asText(name),
    danishAmount(amount),
    danishDay(dueOn),
    asText(text),
  ]);
  return byteOrderMark + [heading, ...lines].map((cells) => `${cells.map(csvCell).join(";")}\r\n`).join("");
}

function danishAmount(amount: Money): string {
  return `${Math.floor(amount / 100)},${String(amount % 100).padStart(2, "0")}`;
}

/** One line, and nothing that begins as a formula does. */
function asText(text: string): string {
  return spreadsheetText(text.replace(/\s+/gu, " ").trim());
}
