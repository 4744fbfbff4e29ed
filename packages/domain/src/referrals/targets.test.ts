import { describe, expect, it } from "vitest";
import { mayReadReferralActivities, mayReadReferralUnits } from "./index.ts";
import { health, social, vera, viewer } from "./referral.fixture.ts";

const staff = [
  viewer(social, "REFERRAL", "sara"),
  viewer(social, "CASEWORKER", "mette"),
  viewer(health, "POLITICIAN", "petra"),
];
const others = [
  viewer("servicedesk", "SERVICE_DESK", "dorte"),
  viewer("public", "COUNCIL", "carl"),
  viewer("public", "PUBLIC", "nobody"),
  viewer("auditor", "AUDITOR", "asger"),
];

describe("to whom one can refer", () => {
  it("REF-1 units are known to the staff of every administration, and to nobody else", () => {
    expect(staff.filter(mayReadReferralUnits)).toEqual(staff);
    expect([vera, ...others].filter(mayReadReferralUnits)).toEqual([]);
  });

  it("REF-2 activities are known to the staff of every administration and to associations, and to nobody else", () => {
    expect([vera, ...staff].filter(mayReadReferralActivities)).toEqual([vera, ...staff]);
    expect(others.filter(mayReadReferralActivities)).toEqual([]);
  });
});
