import { money } from "@indgang/domain/kernel";
import { expect, it } from "vitest";
import { decisionRefusal, proposalRefusal, toProposal } from "./proposal.ts";

const applied = money(100_000);
const part = { position: 1, outcome: "PART", amount: 40_000, line: "budget_line_1", reasonCode: null, reasonText: "" };

it("POOL-9 gives all in full, nothing in a rejection, and takes a rejection from no line", () => {
  expect(toProposal({ ...part, outcome: "FULL" }, applied).amount).toBe(100_000);
  expect(toProposal({ ...part, outcome: "REJECTED" }, applied)).toMatchObject({ amount: 0, budgetLineId: null });
});

it("POOL-9 says without asking that a part is missing, too much, or all", () => {
  const refusal = (amount: number | null) =>
    proposalRefusal(toProposal({ ...part, amount }, applied), applied)?.__typename;
  expect(refusal(null)).toBe("InvalidInput");
  expect(refusal(100_001)).toBe("AmountAboveApplied");
  expect(refusal(100_000)).toBe("InvalidInput");
  expect(refusal(99_999)).toBeUndefined();
});

it("POOL-10 asks for a coded reason in words before a part is recorded, and for a line", () => {
  const reasoned = { ...part, reasonCode: "LOWER_PRIORITY", reasonText: "Udvalget har prioriteret andre formål." };
  const refusal = (fields: typeof part | typeof reasoned) =>
    decisionRefusal(toProposal(fields, applied), applied)?.__typename;
  expect(refusal(part)).toBe("ReasonRequired");
  expect(refusal(reasoned)).toBeUndefined();
  expect(decisionRefusal(toProposal({ ...reasoned, line: null }, applied), applied)).toMatchObject({
    fields: [{ path: "budgetLineId" }],
  });
});
