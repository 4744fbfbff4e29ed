import { describe, expect, it } from "vitest";
import {
  acceptReferral,
  answerQuestion,
  askBack,
  cancelReferral,
  declineReferral,
  sendReferralAgain,
} from "./index.ts";
import {
  accepted,
  activity,
  as,
  at,
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
  target,
  vera,
  stateOf,
} from "./referral.fixture.ts";

const asked = sentTo(healthUnit);

describe("answering a referral", () => {
  it("REF-1 REF-7 is the receiver's: accepted, with a day on which the sender looks at the outcome", () => {
    const { referral, event } = accepted(acceptReferral(on(asked), at(asked), as(hanne)));
    expect(referral).toMatchObject({ state: "ACCEPTED", dueOn: "2026-10-19" });
    expect(event.tells).toEqual(["SENDER"]);
    expect(refusalOf(acceptReferral(on(asked), at(asked), as(sara))).code).toBe("NOT_ALLOWED");
    expect(refusalOf(acceptReferral(on(asked), at(asked), as(emil))).code).toBe("NOT_FOUND");
  });

  it("REF-7 is declined with a reason that says something", () => {
    expect(problemsOf(declineReferral(on(asked), { ...at(asked), reason: " \u{200b}" }, as(hanne)))).toEqual([
      "reason REQUIRED",
    ]);
    const { referral } = accepted(declineReferral(on(asked), { ...at(asked), reason: " Ingen plads " }, as(hanne)));
    expect(referral).toMatchObject({
      state: "DECLINED",
      reason: { code: "STATED", text: "Ingen plads" },
      dueOn: null,
      endedAt: now,
      viewEndsOn: null,
    });
  });

  it("REF-1 goes back with a question, and comes again with the answer and new working days", () => {
    const back = accepted(askBack(on(asked), { ...at(asked), question: "Har hun trapper?" }, as(hanne))).referral;
    expect([back.state, back.returnCause, back.dueOn]).toEqual(["RETURNED", "QUESTION", "2026-10-07"]);
    expect(stateOf(acceptReferral(on(back), at(back), as(hanne)))).toBe("RETURNED");
    expect(
      stateOf(sendReferralAgain({ ...on(back), target: target(healthUnit) }, at(back), as(sara, october(6)))),
    ).toBe("RETURNED");
    const again = accepted(answerQuestion(on(back), { ...at(back), answer: "Ja" }, as(sara, october(6)))).referral;
    expect(again).toMatchObject({ state: "REQUESTED", returnCause: null, dueOn: "2026-10-08" });
    expect(again.questions).toEqual([
      { question: "Har hun trapper?", askedAt: now, answer: "Ja", answeredAt: october(6) },
    ]);
    expect(stateOf(answerQuestion(on(again), { ...at(again), answer: "Ja" }, as(sara)))).toBe("REQUESTED");
  });

  it("REF-6 LAW-3 keeps CPR numbers out of every word between the sender and an association", () => {
    const referral = sentTo(activity);
    const cpr = "Det er 0101901234";
    expect(problemsOf(askBack(on(referral), { ...at(referral), question: cpr }, as(vera)))).toEqual([
      "question CPR_IN_TEXT",
    ]);
    const back = accepted(askBack(on(referral), { ...at(referral), question: "Hvem?" }, as(vera))).referral;
    expect(problemsOf(answerQuestion(on(back), { ...at(back), answer: cpr }, as(sara)))).toEqual([
      "answer CPR_IN_TEXT",
    ]);
    expect(problemsOf(cancelReferral(on(back), { ...at(back), reason: cpr }, as(sara)))).toEqual([
      "reason CPR_IN_TEXT",
    ]);
  });
});
