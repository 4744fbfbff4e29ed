import { expect, it } from "vitest";
import { choiceValue, mayBeBoth } from "./choice-value.ts";
import { mergeVersions } from "./merge-versions.ts";

const base = { summary: "a", amount: 100, groups: ["ELDERLY"] };

it("takes over what only one of two people changed", () => {
  const { merged, conflicts } = mergeVersions(base, { ...base, summary: "mine" }, { ...base, amount: 200 });
  expect(merged).toEqual({ summary: "mine", amount: 200, groups: ["ELDERLY"] });
  expect(conflicts).toEqual([]);
});

it("asks about what both changed differently, and loses nothing", () => {
  const { merged, conflicts } = mergeVersions(base, { ...base, summary: "mine" }, { ...base, summary: "theirs" });
  expect(merged.summary).toBe("mine");
  expect(conflicts).toEqual([{ field: "summary", mine: "mine", theirs: "theirs" }]);
});

it("does not ask when both wrote the same", () => {
  const same = { ...base, groups: ["RELATIVES"] };
  expect(mergeVersions(base, same, { ...same }).conflicts).toEqual([]);
});

it("puts both texts under each other, the other's first", () => {
  const conflict = { field: "summary", mine: "mine", theirs: "theirs" };
  expect(choiceValue(conflict, "both")).toBe("theirs\n\nmine");
  expect(choiceValue(conflict, "theirs")).toBe("theirs");
});

it("puts no telephone number under another", () => {
  const conflict = { field: "phone", mine: "33 66 00 00", theirs: "33 66 00 01" };
  expect(mayBeBoth(conflict)).toBe(false);
  expect(choiceValue(conflict, "both")).toBe("33 66 00 00");
  expect(mayBeBoth({ field: "note.17", mine: "mine", theirs: "theirs" })).toBe(true);
});
