import { expect, it } from "vitest";
import { acceptReferral, referralNews, returnOverdue } from "./index.ts";
import { accepted, as, at, hanne, healthUnit, now, october, on, sara, sentTo } from "./referral.fixture.ts";

it("REF-1 whoever may take a referral is told that it came, and its sender what became of it", () => {
  const asked = sentTo(healthUnit);
  const taken = accepted(acceptReferral(on(asked), at(asked), as(hanne, now)));
  expect(referralNews(taken.referral, taken.event)).toEqual([
    { kind: "REFERRAL_ACCEPTED", to: { kind: "PERSON", personId: sara.personId } },
  ]);
});

it("REF-7 both sides are told of what nobody answered in time", () => {
  const late = accepted(returnOverdue(on(sentTo(healthUnit)), october(8)));
  expect(referralNews(late.referral, late.event)).toEqual([
    { kind: "REFERRAL_OVERDUE", to: { kind: "PERSON", personId: sara.personId } },
    { kind: "REFERRAL_OVERDUE", to: { kind: "ROLE", administration: healthUnit.administration, role: "REFERRAL" } },
  ]);
});
