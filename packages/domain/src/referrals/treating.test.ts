import { describe, expect, it } from "vitest";
import {
  acceptReferral,
  askBack,
  cancelReferral,
  completeReferral,
  followUpReferral,
  holdReferral,
  referralWork,
  resumeReferral,
  returnOverdue,
  startReferral,
} from "./index.ts";
import {
  accepted,
  as,
  at,
  draftTo,
  emil,
  hanne,
  healthUnit,
  now,
  october,
  on,
  problemsOf,
  refusalOf,
  sara,
  sentTo,
  stateOf,
} from "./referral.fixture.ts";

const asked = sentTo(healthUnit);

describe("treating a citizen", () => {
  const taken = accepted(acceptReferral(on(asked), at(asked), as(hanne))).referral;
  const begun = accepted(startReferral(on(taken), at(taken), as(hanne))).referral;

  it("REF-7 rests with a reason, which goes when it is taken up again, and completes with an outcome", () => {
    const held = accepted(holdReferral(on(begun), { ...at(begun), reason: "Indlagt" }, as(hanne))).referral;
    expect([held.state, held.reason?.text, held.dueOn]).toEqual(["ON_HOLD", "Indlagt", begun.dueOn]);
    expect(stateOf(completeReferral(on(held), { ...at(held), outcome: "Ven" }, as(hanne)))).toBe("ON_HOLD");
    expect(accepted(resumeReferral(on(held), at(held), as(hanne))).referral).toMatchObject({
      state: "IN_PROGRESS",
      reason: null,
    });
    expect(problemsOf(completeReferral(on(begun), { ...at(begun), outcome: "" }, as(hanne)))).toEqual([
      "outcome REQUIRED",
    ]);
  });

  it("REF-7 is looked at by the sender when its day has come, and again later; it stays the receiver's", () => {
    expect(referralWork(sara, begun, october(18))).toBeNull();
    expect(referralWork(sara, begun, october(19))).toBe("LOOK_AT_OUTCOME");
    expect(referralWork(hanne, begun, october(19))).toBe("TREAT");
    const seen = accepted(followUpReferral(on(begun), at(begun), as(sara, october(19)))).referral;
    expect([seen.state, seen.dueOn]).toEqual(["IN_PROGRESS", "2026-11-02"]);
    expect(refusalOf(followUpReferral(on(begun), at(begun), as(hanne))).code).toBe("NOT_ALLOWED");
    expect(stateOf(followUpReferral(on(asked), at(asked), as(sara)))).toBe("REQUESTED");
  });

  it("REF-7 is called off by either side once it is taken on; before that the receiver declines", () => {
    expect(stateOf(cancelReferral(on(asked), { ...at(asked), reason: "Nej" }, as(hanne)))).toBe("REQUESTED");
    for (const person of [sara, hanne]) {
      const { referral, event } = accepted(
        cancelReferral(on(begun), { ...at(begun), reason: "Flyttet fra byen" }, as(person)),
      );
      expect([referral.state, event.tells]).toEqual(["CANCELLED", [person === sara ? "RECEIVER" : "SENDER"]]);
    }
  });

  it("REF-1 is on the list of the one whose turn it is", () => {
    const back = accepted(askBack(on(asked), { ...at(asked), question: "Hvem?" }, as(hanne))).referral;
    const overdue = accepted(returnOverdue(on(asked), october(8))).referral;
    const work = [draftTo(healthUnit), asked, back, overdue, taken, begun];
    expect(work.map((referral) => referralWork(sara, referral, now))).toEqual([
      "FINISH_DRAFT",
      null,
      "ANSWER_QUESTION",
      "FIND_ANOTHER_WAY",
      null,
      null,
    ]);
    expect(work.map((referral) => referralWork(hanne, referral, now))).toEqual([
      null,
      "ANSWER_REFERRAL",
      null,
      null,
      "START",
      "TREAT",
    ]);
    expect(work.map((referral) => referralWork(emil, referral, now))).toEqual(work.map(() => null));
    expect([hanne, sara].map((person) => referralWork(person, asked, october(8)))).toEqual([null, "FIND_ANOTHER_WAY"]);
  });
});
