import { expect, it } from "vitest";
import { csvCell, spreadsheetText } from "./spreadsheet-text.ts";

it.each(["=1+1", "+45", "-2", "@sum", "|cmd", "%x", "\t=1", " =1"])(
  "POOL-2 %j is text in a spreadsheet, not a formula",
  (text) => {
    expect(spreadsheetText(text)).toBe(`'${text}`);
  },
);

it.each(["Café", "1 = 1", "", "'=1"])("POOL-2 %j stays as it is in a spreadsheet", (text) => {
  expect(spreadsheetText(text)).toBe(text);
});

it.each([
  ["a;b", '"a;b"'],
  ['a "b"', '"a ""b"""'],
  ["a\r\nb", '"a\r\nb"'],
  [" a", '" a"'],
  ["a b", "a b"],
])("POOL-2 the cell %j stands in a file as %j", (text, cell) => {
  expect(csvCell(text)).toBe(cell);
});
