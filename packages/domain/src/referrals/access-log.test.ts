import { describe, expect, it } from "vitest";
import { roles, toInstant, type Viewer } from "../kernel/index.ts";
import * as referrals from "./index.ts";
import {
  accepted,
  activity,
  as,
  associationId,
  citizenId,
  emil,
  hanne,
  health,
  healthUnit,
  municipalityId,
  now,
  october,
  refusalOf,
  sara,
  sentTo,
  social,
  terms,
  vera,
  viewer,
} from "./referral.fixture.ts";

const { lookAtReferral, lookUpByCpr, accessOf, isAccessExpired } = referrals;
const sent = sentTo(healthUnit);

describe("looking at a referral", () => {
  it("REF-3 LAW-6 gives what is seen and the line of the log as one, and neither to anybody else", () => {
    const { fields, access } = accepted(lookAtReferral(sent, as(hanne)));
    expect(access).toEqual({
      at: now,
      kind: "LOOK",
      cause: "RECEIVES_REFERRAL",
      municipalityId,
      administration: health,
      personId: hanne.personId,
      citizenId,
      referralId: sent.id,
      fields,
    });
    for (const person of [emil, vera, viewer(health, "LEADER", "lone"), viewer("auditor", "AUDITOR", "aud")])
      expect(refusalOf(lookAtReferral(sent, as(person))).code).toBe("NOT_FOUND");
  });

  it("LAW-3 LAW-6 logs a look-up by CPR number without the number, found or not; an association may not", () => {
    expect(accepted(lookUpByCpr(null, as(hanne))).access).toMatchObject({ kind: "SEARCH", citizenId: null });
    expect(accepted(lookUpByCpr(citizenId, as(hanne))).access).toMatchObject({ kind: "SEARCH", citizenId });
    for (const person of [vera, viewer("servicedesk", "SERVICE_DESK", "desk"), viewer(health, "POLITICIAN", "pol")])
      expect(refusalOf(lookUpByCpr(citizenId, as(person))).code).toBe("NOT_ALLOWED");
  });

  it("LAW-6 a citizen is given when, what and why, newest first, without the employee's name", () => {
    const log = [
      accepted(lookAtReferral(sent, as(sara))).access,
      accepted(lookAtReferral(sent, as(hanne, october(6)))).access,
      accepted(lookUpByCpr(null, as(hanne))).access,
    ];
    expect(accessOf(citizenId, log)).toEqual([
      { at: october(6), kind: "LOOK", cause: "RECEIVES_REFERRAL", administration: health },
      { at: now, kind: "LOOK", cause: "SENDS_REFERRAL", administration: social },
    ]);
  });

  it("LAW-6 the log goes in time", () => {
    const { access } = accepted(lookAtReferral(sent, as(sara)));
    const after = (days: number) => toInstant(Date.parse(now) + days * 86_400_000);
    expect([730, 731].map((days) => isAccessExpired(access, terms, after(days)))).toEqual([false, true]);
  });
});

describe("who may do what to a sent referral", () => {
  const own = { municipalityId, administration: social };
  const sentences: Readonly<Record<string, (person: Viewer) => boolean>> = {
    mayRefer: (person) => referrals.mayRefer(person, own),
    mayRead: (person) => referrals.mayReadReferral(person, sent, now),
    mayManage: (person) => referrals.mayManageReferral(person, sent),
    mayTreat: (person) => referrals.mayTreatReferral(person, sent),
    mayPassOn: (person) => referrals.mayPassOn(person, sent),
    mayStop: (person) => referrals.mayStopReferral(person, sent),
    mayLookUpByCpr: (person) => referrals.mayLookUpByCpr(person, own),
    mayList: (person) => referrals.referralScopeOf(person) !== null,
  };
  const allowed = (person: Viewer) => Object.keys(sentences).filter((name) => sentences[name]?.(person));

  it("REF-3 REF-1 the sender manages, the receiver treats, both stop; nobody else reads", () => {
    expect(allowed(sara)).toEqual(["mayRefer", "mayRead", "mayManage", "mayStop", "mayLookUpByCpr", "mayList"]);
    expect(allowed(hanne)).toEqual(["mayRead", "mayTreat", "mayPassOn", "mayStop", "mayList"]);
    expect(allowed(emil)).toEqual(["mayList"]);
    expect(allowed(vera)).toEqual(["mayList"]);
  });

  it("REF-1 REF-2 an association treats what it is sent, and passes nothing on", () => {
    const toActivity = sentTo(activity);
    expect(referrals.mayTreatReferral(vera, toActivity)).toBe(true);
    expect(referrals.mayPassOn(vera, toActivity)).toBe(false);
  });

  it("REF-3 no other role opens anything, in any seat", () => {
    for (const seat of [social, health, "servicedesk", "association", "auditor", "public"] as const) {
      for (const role of roles.filter((one) => one !== "REFERRAL" && one !== "ASSOCIATION"))
        expect(allowed(viewer(seat, role, "nn"))).toEqual([]);
    }
    expect(allowed(viewer("servicedesk", "REFERRAL", "nn"))).toEqual([]);
  });

  it("REF-3 lists hold one administration's referrals, or those to one's associations", () => {
    expect(referrals.referralScopeOf(hanne)).toEqual({ administration: health });
    expect(referrals.referralScopeOf(vera)).toEqual({ associationIds: [associationId] });
  });
});
