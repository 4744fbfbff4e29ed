import { expect, it } from "vitest";
import { keepToItself, keepToThemselves } from "./keep-to-itself.ts";

it("leaves ordinary text as it is", () => {
  expect(keepToItself("Besøgsvennerne Nørrebro · 74.073,00 kr.")).toBe("Besøgsvennerne Nørrebro · 74.073,00 kr.");
});

it.each(["Vennerne \u202egro", "جمعية"])("shuts in what would turn the line: %j", (name) => {
  expect(keepToItself(name)).toBe(`\u2068${name}\u2069`);
});

it("lets no sign in the text open or end the shutting in", () => {
  expect(keepToItself("a\u2069\u202eb\u2067")).toBe("\u2068a\u202eb\u2069");
});

it("leaves numbers as numbers", () => {
  expect(keepToThemselves({ count: 2, name: "\u202ea" })).toEqual({ count: 2, name: "\u2068\u202ea\u2069" });
});
