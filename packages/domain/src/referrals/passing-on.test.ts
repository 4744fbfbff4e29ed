import { describe, expect, it } from "vitest";
import { asId } from "../kernel/index.ts";
import { disclosedTo, passOn, type Receiver, type Referral } from "./index.ts";
import {
  accepted,
  activity,
  as,
  at,
  citizenId,
  consent,
  contentTo,
  emil,
  employmentUnit,
  everyday,
  hanne,
  healthUnit,
  now,
  on,
  problemsOf,
  refusalOf,
  sara,
  sentTo,
  socialUnit,
  takenOnBy,
  target,
  vera,
} from "./referral.fixture.ts";

const levelOne = everyday.slice(0, 3);

describe("passing on", () => {
  const sent = sentTo(healthUnit);
  const given = { ...contentTo(employmentUnit, { fields: levelOne, level: 1 }), ...at(sent), reason: "Søger job" };
  const pass = (referral: Referral, receiver: Receiver, changes: Partial<typeof given> = {}, person = hanne) =>
    passOn(
      { ...on(referral), target: target(receiver), childId: asId("referral-2") },
      { ...given, ...at(referral), receiver, basis: consent(receiver, levelOne), ...changes },
      as(person),
    );

  it("REF-7 REF-1 ends the parent with a reason and asks somebody else, with the same citizen", () => {
    const { referral, child, event, childEvent } = accepted(pass(sent, employmentUnit));
    expect(referral).toMatchObject({ state: "PASSED_ON", passedOnTo: child.id, reason: { text: "Søger job" } });
    expect(child).toMatchObject({ parentId: referral.id, state: "REQUESTED", citizenId, version: 1 });
    expect([event.tells, childEvent.tells]).toEqual([["SENDER"], ["RECEIVER"]]);
    expect([disclosedTo(hanne, referral, now), disclosedTo(emil, child, now)]).toEqual([[], levelOne]);
  });

  it("REF-6 tells nothing that the passing side was not told: neither the next one, nor itself as sender", () => {
    const basis = consent(employmentUnit);
    expect(problemsOf(pass(sent, employmentUnit, { fields: everyday, level: 2, basis }))).toEqual([
      "fields.3 NOT_TOLD",
      "fields.4 NOT_TOLD",
    ]);
    expect(disclosedTo(hanne, accepted(pass(sent, employmentUnit)).child, now)).toEqual(levelOne);
    const known = takenOnBy(healthUnit, as(hanne));
    expect(pass(known, employmentUnit, { fields: everyday, level: 2, basis }).ok).toBe(true);
  });

  it("REF-1 REF-5 goes neither back nor to oneself, needs a consent of its own, and is no association's", () => {
    expect(problemsOf(pass(sent, socialUnit))).toEqual(["receiver OWN_UNIT"]);
    expect(problemsOf(pass(sent, healthUnit))).toEqual(["receiver OWN_UNIT"]);
    expect(problemsOf(pass(sent, employmentUnit, { basis: consent(healthUnit, levelOne) }))).toEqual([
      "basis.recipient CONSENT_FOR_ANOTHER",
    ]);
    expect(refusalOf(pass(sent, employmentUnit, {}, sara)).code).toBe("NOT_ALLOWED");
    expect(refusalOf(pass(sentTo(activity), employmentUnit, {}, vera)).code).toBe("NOT_ALLOWED");
  });
});
