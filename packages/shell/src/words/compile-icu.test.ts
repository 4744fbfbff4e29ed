import { compileMessage } from "@lingui/message-utils/compileMessage";
import { expect, it } from "vitest";
import { compileIcu } from "./compile-icu.ts";

it.each([
  "Mit arbejde",
  "Frist {date}",
  "{here} er kun for {name}.",
  "{count, plural, =0 {Intet venter på dig} one {# opgave venter på dig} other {# opgaver venter på dig}}",
  "Mangler: {count, plural, one {# punkt af {total}} other {# punkter}}. Udfyld det.",
  "{count, plural, one {x} other {}}",
])("compiles %j as Lingui's own compiler does", (text) => {
  expect(compileIcu(text)).toEqual(compileMessage(text));
});

it("refuses a message whose brace is not closed", () => {
  expect(() => compileIcu("Frist {date")).toThrow(SyntaxError);
});
