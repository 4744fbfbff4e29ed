import { money } from "@indgang/domain/kernel";
import { expect, it } from "vitest";
import { fromConditions, missingFields, toContent, toServerVersion } from "./assessment-fields.ts";

const criteria = ["criterion_1", "criterion_2"];

it("begins at version 0 with every criterion open", () => {
  expect(toServerVersion(null, criteria)).toMatchObject({
    version: 0,
    fields: {
      conditions: "[]",
      focusArea: null,
      "doubleFunding.verdict": null,
      "stance.WEALTH": null,
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
  expect(missingFields(content, criteria, true)).toEqual([
    "rating.criterion_2",
    "doubleFunding.verdict",
    "amount",
    "summary",
  ]);
});

it("recommends all, nothing, or the amount in between", () => {
  const { fields } = toServerVersion(null, criteria);
  const amount = (recommendation: string) =>
    toContent({ ...fields, recommendation, amount: 500 }, criteria, money(1000)).recommendedAmount;
  expect([amount("FULL"), amount("PART"), amount("REJECT")]).toEqual([1000, 500, 0]);
});

it("keeps conditions in one field, and answers to hints and to other money in two each", () => {
  const { fields } = toServerVersion(null, criteria);
  const written = {
    ...fields,
    conditions: fromConditions([
      { text: "Send vedtægter", dueOn: null },
      { text: " ", dueOn: null },
    ]),
    "stance.WAGES": "OVERRULED",
    "doubleFunding.verdict": "COORDINATED",
    "doubleFunding.note": "Aftalt",
  };
  const content = toContent(written, criteria, money(1000));
  expect(content).toMatchObject({
    conditions: [{ text: "Send vedtægter" }],
    screening: [{ code: "WAGES", stance: "OVERRULED", note: "" }],
    doubleFunding: { verdict: "COORDINATED", note: "Aftalt" },
  });
  expect(missingFields(content, [], true)).toEqual(["why.WAGES", "recommendation", "summary"]);
});
