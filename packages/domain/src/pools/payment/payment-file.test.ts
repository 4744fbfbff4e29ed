import { expect, it } from "vitest";
import { money, plainDate } from "../../kernel/index.ts";
import { paymentFileContent } from "./payment-file.ts";
import { readPaidFile } from "./read-paid-file.ts";

it("POOL-2 writes payments as the finance system reads them, and marks as text what a spreadsheet would reckon with", () => {
  const row = { amount: money(7_407_305), dueOn: plainDate("2026-12-01"), reference: "SOC-2026-0001-1" };
  const content = paymentFileContent([
    { ...row, payee: { kind: "NEMKONTO", cvr: "13585628" }, name: "Ældre; sammen", text: "Besøg\nog kaffe" },
    {
      ...row,
      payee: { kind: "ACCOUNT", registrationNumber: "0400", accountNumber: "0012345678" },
      name: '=HYPERLINK("x")',
      text: "-Ture",
    },
  ]);
  expect(content.split("\r\n")).toEqual([
    "\u{FEFF}Reference;CVR-nummer;Registreringsnummer;Kontonummer;Modtager;Beløb;Forfaldsdato;Tekst",
    'SOC-2026-0001-1;13585628;;;"Ældre; sammen";74073,05;01.12.2026;Besøg og kaffe',
    `SOC-2026-0001-1;;0400;0012345678;"'=HYPERLINK(""x"")";74073,05;01.12.2026;'-Ture`,
    "",
  ]);
});

it("POOL-2 reads what the finance system gives back, names each bad row, and keeps the good ones", () => {
  const file = [
    "\u{FEFF}Bilagsnummer;Reference;Betalt;Beløb",
    "B-1;SOC-1;05.10.2026;74.073,05",
    'B-2;"SOC-2";2026-10-05;',
    ";;;",
    "B-3;;05.10.2026;1",
    "B-4;SOC-4;31.02.2026;1",
    ";SOC-5;05.10.2026;1",
    "B-6;SOC-6;05.10.2026;mange",
    "B-7;SOC-1;05.10.2026;1",
  ].join("\r\n");
  expect(readPaidFile(file)).toEqual({
    isKnown: true,
    rows: [
      { line: 2, reference: "SOC-1", paidOn: "2026-10-05", financeReference: "B-1", amount: 7_407_305 },
      { line: 3, reference: "SOC-2", paidOn: "2026-10-05", financeReference: "B-2", amount: null },
    ],
    bad: [
      { line: 5, problem: "NO_REFERENCE", reference: "" },
      { line: 6, problem: "NO_DAY", reference: "SOC-4" },
      { line: 7, problem: "NO_FINANCE_REFERENCE", reference: "SOC-5" },
      { line: 8, problem: "NO_AMOUNT", reference: "SOC-6" },
      { line: 9, problem: "TWICE", reference: "SOC-1" },
    ],
  });
  expect(readPaidFile("Navn;Adresse\r\nA;B").isKnown).toBe(false);
});
