import { emptyDraft } from "@indgang/domain/pools/draft";
import { expect, it } from "vitest";
import { changeOf, toContent, toFields } from "./draft-fields.ts";

const content = {
  ...emptyDraft((list) => `${list}-1`),
  title: "Cafédage",
  targetGroups: ["ELDERLY"] as const,
  otherFunding: [{ key: "a", funder: "Fonden", amount: 100, state: "SOUGHT" as const }],
};

it("POOL-6 a draft comes back from its fields as it was", () => {
  expect(toContent(toFields(content))).toEqual(content);
});

it("POOL-6 a changed list is one field, so that the other's change of it is told", () => {
  expect(changeOf({ goals: [] })).toEqual({ goals: [] });
  expect(changeOf({ budget: content.budget })).toEqual({ budget: [JSON.stringify(content.budget[0])] });
});
