import { hasEnded, referralSides, referralStates } from "@indgang/domain/referrals";
import { expect, it } from "vitest";
import { offeredSteps, type StepSituation } from "./referral-steps.ts";

const asked: StepSituation = {
  side: "RECEIVER",
  state: "REQUESTED",
  returnCause: null,
  work: "ANSWER_REFERRAL",
  unit: {},
  basis: { kind: "AUTHORITY_TASK", withdrawnAt: null },
};

it("REF-1 the receiver accepts, asks, passes on or declines", () => {
  expect(offeredSteps(asked)).toEqual({ primary: "accept", others: ["ask", "passOn", "decline"], stopping: [] });
});

it("REF-7 past its day the receiver has no answer to give any more", () => {
  expect(offeredSteps({ ...asked, work: null })).toEqual({ primary: null, others: [], stopping: [] });
});

it("REF-2 only an administration passes on", () => {
  expect(offeredSteps({ ...asked, unit: null }).others).not.toContain("passOn");
});

it("REF-7 the sender answers a question, and sends again what nobody answered", () => {
  const back = { ...asked, side: "SENDER", state: "RETURNED", work: "ANSWER_QUESTION" } as const;
  expect(offeredSteps({ ...back, returnCause: "QUESTION" }).primary).toBe("answer");
  expect(offeredSteps({ ...back, returnCause: "OVERDUE" }).primary).toBe("sendAgain");
  expect(offeredSteps({ ...back, returnCause: "OVERDUE" }).stopping).toEqual(["cancel", "enterInError"]);
});

it("REF-5 either side takes down a withdrawn consent, once, also when the referral has ended", () => {
  const basis = { kind: "CONSENT", withdrawnAt: null } as const;
  for (const side of referralSides) {
    const ended = { ...asked, side, state: "COMPLETED", work: null, basis } as const;
    expect(offeredSteps(ended).stopping).toEqual(["withdrawConsent"]);
    expect(offeredSteps({ ...ended, basis: { ...basis, withdrawnAt: "2026-10-01" } }).stopping).toEqual([]);
  }
});

it("REF-7 nothing is offered when a referral has ended", () => {
  for (const state of referralStates.filter((one) => hasEnded({ state: one })))
    for (const side of referralSides)
      expect(offeredSteps({ ...asked, side, state, work: null })).toEqual({ primary: null, others: [], stopping: [] });
});
