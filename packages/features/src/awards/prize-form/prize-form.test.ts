import { expect, it } from "vitest";
import { mergePrizes, resolvePrize, shownField } from "./merge-prizes.ts";
import { emptyPrizeForm, newCriterion, prizeFaults, readPrizeForm, toPrizeContent, toPrizeForm } from "./prize-form.ts";

const form = {
  ...emptyPrizeForm,
  name: "Ildsjæleprisen",
  aims: "For dem, der samler andre",
  criteria: [{ ...newCriterion, name: "Indsats" }],
};

it("AWARD-1 what is retired does not come back into a prize", () => {
  const prize = {
    id: "p",
    version: 1,
    name: "Ildsjæleprisen",
    aims: "",
    restYears: 1,
    administration: { id: "a", name: "", nameEn: "" },
    categories: [
      { id: "old", kind: "PERSON", name: "Årets leder", isRetired: true },
      { id: "new", kind: "PERSON", name: "Årets ildsjæl", isRetired: false },
    ],
    criteria: [],
  } as const;
  expect(toPrizeForm(prize).categories.map(({ id }) => id)).toEqual(["new"]);
});

it("AWARD-1 a criterion without points is told at its field", () => {
  const open = { ...form, restYears: null, criteria: [{ ...newCriterion, mostPoints: null }] };
  expect(prizeFaults(open).map(({ path }) => path)).toEqual(["content.restYears", "content.criteria.0.mostPoints"]);
  expect(prizeFaults(form)).toEqual([]);
  expect(toPrizeContent({ ...form, name: " Naboprisen " }).name).toBe("Naboprisen");
});

it("AWARD-1 what only one of two people changed is merged, and the rest is asked about", () => {
  const mine = { ...form, name: "Ildsjælsprisen", aims: "Mit formål" };
  const theirs = { ...form, aims: "Dit formål", criteria: [...form.criteria, { ...newCriterion, name: "Nytænkning" }] };
  const { merged, conflicts } = mergePrizes(form, mine, theirs);
  expect(merged).toMatchObject({ name: "Ildsjælsprisen", aims: "Mit formål" });
  expect(merged.criteria.map(({ name }) => name)).toEqual(["Indsats", "Nytænkning"]);
  expect(conflicts).toEqual([{ field: "aims", mine: "Mit formål", theirs: "Dit formål" }]);
  expect(resolvePrize(merged, { aims: "Dit formål" }).aims).toBe("Dit formål");
  expect(shownField([JSON.stringify({ name: "Indsats" }), JSON.stringify({ name: "Nytænkning" })])).toBe(
    "Indsats, Nytænkning",
  );
});

it("reads a kept form only when it is one", () => {
  expect(readPrizeForm({ ...form })).toEqual(form);
  expect(readPrizeForm({ ...form, criteria: null })).toBeUndefined();
});
