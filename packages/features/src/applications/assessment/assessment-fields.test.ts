import { money } from "@indgang/domain/kernel";
import { expect, it } from "vitest";
import { missingFields, toContent, toServerVersion } from "./assessment-fields.ts";

const criteria = ["criterion_1", "criterion_2"];

it("begins at version 0 with every criterion open", () => {
  expect(toServerVersion(null, criteria)).toEqual({
    version: 0,
    fields: {
      recommendation: null,
      amount: null,
      summary: "",
      "rating.criterion_1": null,
      "note.criterion_1": "",
      "rating.criterion_2": null,
      "note.criterion_2": "",
    },
  });
});

it("POOL-4 says what is missing, in the form's order", () => {
  const { fields } = toServerVersion(null, criteria);
  const content = toContent({ ...fields, "rating.criterion_1": "MET", recommendation: "PART" }, criteria, money(1000));
  expect(missingFields(content, criteria)).toEqual(["rating.criterion_2", "amount", "summary"]);
});

it("recommends all, nothing, or the amount in between", () => {
  const { fields } = toServerVersion(null, criteria);
  const amount = (recommendation: string) =>
    toContent({ ...fields, recommendation, amount: 500 }, criteria, money(1000)).recommendedAmount;
  expect([amount("FULL"), amount("PART"), amount("REJECT")]).toEqual([1000, 500, 0]);
});
