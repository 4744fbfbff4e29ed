import { describe, expect, it } from "vitest";
import { plainDate } from "../kernel/index.ts";
import {
  acceptReferral,
  answerQuestion,
  cancelReferral,
  declineReferral,
  referralTermsAt,
  returnOverdue,
  sendReferral,
  sendReferralAgain,
  usualReferralTerms,
} from "./index.ts";
import {
  accepted,
  as,
  at,
  draftTo,
  hanne,
  healthUnit,
  now,
  october,
  on,
  problemsOf,
  sara,
  sentTo,
  target,
  terms,
  stateOf,
} from "./referral.fixture.ts";

const asked = sentTo(healthUnit);

describe("what is overdue", () => {
  const late = october(8);

  it("REF-7 goes back to the sender from the day after, out of the receiver's hands, and both are told", () => {
    expect(stateOf(returnOverdue(on(asked), october(7)))).toBe("REQUESTED");
    const { referral, event } = accepted(returnOverdue(on(asked), late));
    expect(referral).toMatchObject({ state: "RETURNED", returnCause: "OVERDUE", dueOn: "2026-10-12" });
    expect([event.actorId, event.tells]).toEqual([null, ["SENDER", "RECEIVER"]]);
  });

  it("REF-7 is never accepted by itself, nor too late, even if the clock's step has not come", () => {
    expect(acceptReferral(on(asked), at(asked), as(hanne, october(7))).ok).toBe(true);
    expect(stateOf(acceptReferral(on(asked), at(asked), as(hanne, late)))).toBe("RETURNED");
    expect(stateOf(declineReferral(on(asked), { ...at(asked), reason: "Nej" }, as(hanne, late)))).toBe("RETURNED");
    expect(cancelReferral(on(asked), { ...at(asked), reason: "For sent" }, as(sara, late)).ok).toBe(true);
  });

  it("REF-7 may be sent again, to a receiver that still takes referrals", () => {
    const { referral } = accepted(returnOverdue(on(asked), late));
    const closed = { ...target(healthUnit), takesReferrals: false };
    expect(problemsOf(sendReferralAgain({ ...on(referral), target: closed }, at(referral), as(sara, late)))).toEqual([
      "receiver TAKES_NO_REFERRALS",
    ]);
    expect(stateOf(answerQuestion(on(referral), { ...at(referral), answer: "Ja" }, as(sara, late)))).toBe("RETURNED");
    const again = accepted(
      sendReferralAgain({ ...on(referral), target: target(healthUnit) }, at(referral), as(sara, late)),
    ).referral;
    expect(again).toMatchObject({ state: "REQUESTED", returnCause: null, dueOn: "2026-10-12" });
  });
});

describe("the terms of a municipality", () => {
  it("REF-7 POOL-17 hold from their day, the latest first, and have usual values before", () => {
    const later = { ...usualReferralTerms, validFrom: plainDate("2026-10-05"), answerWorkingDays: 5 };
    const all = [...terms, later, { ...later, validFrom: plainDate("2026-10-06"), answerWorkingDays: 1 }];
    expect(referralTermsAt(all, now).answerWorkingDays).toBe(5);
    expect(referralTermsAt(all, october(4)).answerWorkingDays).toBe(2);
    expect(referralTermsAt([], now)).toMatchObject({ answerWorkingDays: 2, outcomeDays: 14, draftDays: 90 });
    const state = { referral: draftTo(healthUnit), terms: all, target: target(healthUnit) };
    expect(accepted(sendReferral(state, { version: 1 }, as(sara))).referral.dueOn).toBe("2026-10-12");
  });
});
