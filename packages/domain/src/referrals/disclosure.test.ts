import { describe, expect, it } from "vitest";
import {
  acceptReferral,
  askBack,
  disclosedTo,
  enterInError,
  mayFindByCpr,
  mayReadExchange,
  mayReadReferral,
  returnOverdue,
  withdrawConsent,
} from "./index.ts";
import {
  accepted,
  activity,
  as,
  at,
  completedBy,
  consent,
  draftTo,
  emil,
  everyday,
  hanne,
  healthUnit,
  now,
  october,
  on,
  refusalOf,
  sara,
  sentTo,
  shownIn,
  takenOnBy,
  vera,
} from "./referral.fixture.ts";

const levelOne = everyday.slice(0, 3);

describe("what is told of a citizen", () => {
  it("REF-6 REF-2 an association learns the name and one channel on acceptance", () => {
    const sent = sentTo(activity);
    expect(disclosedTo(vera, sent, now)).toEqual(levelOne);
    const accepting = accepted(acceptReferral(on(sent), at(sent), as(vera))).referral;
    expect(disclosedTo(vera, accepting, now)).toEqual(everyday);
    expect(disclosedTo(hanne, accepting, now)).toEqual([]);
  });

  it("REF-6 is shown before anything is sent, state by state", () => {
    expect(shownIn(draftTo(activity))).toEqual({
      REQUESTED: levelOne,
      RETURNED: levelOne,
      ACCEPTED: everyday,
      IN_PROGRESS: everyday,
      ON_HOLD: everyday,
      COMPLETED: everyday,
      FAILED: everyday,
    });
    for (const fields of Object.values(shownIn(draftTo(activity, { level: 1 })))) expect(fields).toEqual(levelOne);
    expect(shownIn(draftTo(activity, { level: 0 }))).toEqual({});
    expect(shownIn(draftTo(activity, { basis: { kind: "SIGNPOST_ONLY" } }))).toEqual({});
    expect(shownIn(draftTo(activity, { basis: null }))).toEqual({});
  });

  it("REF-6 never holds CPR or diagnosis for an association, even in a draft that ticks them", () => {
    const fields = ["CPR", "DIAGNOSIS"] as const;
    const basis = { kind: "AUTHORITY_TASK", provision: "Serviceloven § 12" } as const;
    expect(shownIn(draftTo(activity, { fields, basis }))).toEqual({});
    expect(shownIn(draftTo(healthUnit, { fields, basis }))["ACCEPTED"]).toEqual(fields);
  });

  it("LAW-3 REF-6 a receiver finds nobody by a CPR number that it was not told", () => {
    const named = takenOnBy(healthUnit, as(hanne));
    expect([mayFindByCpr(sara, named, now), mayFindByCpr(hanne, named, now)]).toEqual([true, false]);
    const fields = ["CPR"] as const;
    const told = sentTo(healthUnit, { fields, basis: consent(healthUnit, fields) });
    expect(mayFindByCpr(hanne, told, now)).toBe(false);
    expect(mayFindByCpr(hanne, accepted(acceptReferral(on(told), at(told), as(hanne))).referral, now)).toBe(true);
    expect(mayFindByCpr(vera, takenOnBy(activity, as(vera)), now)).toBe(false);
  });

  it("REF-7 is out of sight when the answer did not come in time, and when it was an error", () => {
    const sent = sentTo(healthUnit);
    const back = accepted(askBack(on(sent), { ...at(sent), question: "Hvem?" }, as(hanne))).referral;
    expect([disclosedTo(hanne, back, now), mayReadExchange(hanne, back, now)]).toEqual([levelOne, true]);
    const overdue = accepted(returnOverdue(on(sent), october(8))).referral;
    expect([disclosedTo(hanne, overdue, now), mayReadExchange(hanne, overdue, now)]).toEqual([[], false]);
    const wrong = accepted(enterInError(on(sent), { ...at(sent), reason: "Forkert borger" }, as(sara)));
    expect([disclosedTo(hanne, wrong.referral, now), mayReadExchange(sara, wrong.referral, now)]).toEqual([[], true]);
    expect(wrong.event.tells).toEqual(["RECEIVER"]);
  });
});

describe("withdrawn consent", () => {
  it("REF-5 cancels, closes access at once and tells the receiver", () => {
    const running = takenOnBy(activity, as(vera));
    const { referral, event } = accepted(withdrawConsent(on(running), as(sara)));
    expect(referral).toMatchObject({ state: "CANCELLED", reason: { code: "CONSENT_WITHDRAWN" }, dueOn: null });
    expect([disclosedTo(vera, referral, now), mayReadExchange(vera, referral, now)]).toEqual([[], false]);
    expect(mayReadReferral(vera, referral, now)).toBe(true);
    expect(event.tells).toEqual(["RECEIVER"]);
  });

  it("REF-5 REF-7 closes access to what has ended too, which stays as it is otherwise", () => {
    const done = completedBy(healthUnit, as(hanne));
    const { referral } = accepted(withdrawConsent(on(done), as(hanne, october(9))));
    expect(referral).toMatchObject({ state: "COMPLETED", endedAt: now, outcome: done.outcome });
    expect([disclosedTo(hanne, referral, now), mayReadExchange(hanne, referral, now)]).toEqual([[], false]);
    expect(mayReadExchange(hanne, done, now)).toBe(true);
    expect(refusalOf(withdrawConsent(on(referral), as(hanne))).code).toBe("STATE_CONFLICT");
  });

  it("REF-5 can be said of a draft, which nobody else is told of", () => {
    const { referral, event } = accepted(withdrawConsent(on(draftTo(healthUnit)), as(sara)));
    expect([referral.state, event.tells]).toEqual(["CANCELLED", []]);
    expect(mayReadReferral(hanne, referral, now)).toBe(false);
    expect(refusalOf(withdrawConsent(on(sentTo(healthUnit)), as(emil))).code).toBe("NOT_FOUND");
  });
});
