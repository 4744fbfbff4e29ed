import { describe, expect, it } from "vitest";
import { mayReadAudit, mayReadStaff, permissionsOf } from "../../administrations/index.ts";
import { asMunicipalityId, roles, type Viewer } from "../../kernel/index.ts";
import * as policy from "../index.ts";
import { mayKeepPools } from "../setup/index.ts";
import {
  anna,
  application,
  caseworker,
  culture,
  leader,
  otherCaseworker,
  peter,
  politician,
  secretary,
  serviceDesk,
  social,
  viewer,
} from "../pool.fixture.ts";

const sentences: Readonly<Record<string, (person: Viewer) => boolean>> = {
  mayReadApplication: (person) => policy.mayReadApplication(person, application),
  mayReadAssessment: (person) => policy.mayReadAssessment(person, application),
  mayReadRoundFigures: (person) => policy.mayReadRoundFigures(person, application),
  mayReadApplicationOfGrant: (person) => policy.mayReadApplicationOfGrant(person, application),
  mayReadSharedEvent: (person) => policy.mayReadTimelineEvent(person, application, { audience: "SHARED" }),
  mayReadAdministrationEvent: (person) =>
    policy.mayReadTimelineEvent(person, application, { audience: "ADMINISTRATION" }),
  mayRegister: (person) => policy.mayRegister(person, application),
  mayCheckFormalities: (person) => policy.mayCheckFormalities(person, application),
  mayWithdraw: (person) => policy.mayWithdraw(person, application),
  mayAssess: (person) => policy.mayAssess(person, application),
  mayAssignToSelf: (person) => policy.mayAssign(person, application, anna),
  mayAssignToOthers: (person) => policy.mayAssign(person, application, peter),
  mayReopenAssessment: (person) => policy.mayReopenAssessment(person, application),
  mayAskForOpinions: (person) => policy.mayAskForOpinions(person, application),
  mayGiveOpinion: (person) => policy.mayGiveOpinion(person, { ...application, personId: anna }),
  mayAllocate: (person) => policy.mayAllocate(person, application),
  mayReadMeeting: (person) => policy.mayReadMeeting(person, application),
  mayPrepareMeeting: (person) => policy.mayPrepareMeeting(person, application),
  mayDecide: (person) => policy.mayDecide(person, application),
  mayDeclareOwnInterest: (person) => policy.mayDeclareInterest(person, application, anna),
  mayDeclareInterestOfOthers: (person) => policy.mayDeclareInterest(person, application, peter),
  mayKeepPools: (person) => mayKeepPools(person, application),
  mayReadStaff: (person) => mayReadStaff(person, application),
  mayReadAudit: (person) => mayReadAudit(person, application),
};

const allowed = (person: Viewer): string[] => Object.keys(sentences).filter((name) => sentences[name]?.(person));
const clerical = [
  "mayReadApplication",
  "mayReadRoundFigures",
  "mayReadSharedEvent",
  "mayRegister",
  "mayCheckFormalities",
  "mayWithdraw",
];
const reading = [
  "mayReadApplication",
  "mayReadAssessment",
  "mayReadRoundFigures",
  "mayReadApplicationOfGrant",
  "mayReadSharedEvent",
  "mayReadAdministrationEvent",
  "mayReadMeeting",
  "mayReadStaff",
];

describe("who may do what", () => {
  it("POOL-2 the service desk registers and checks; it neither reads nor makes assessments, and decides nothing", () => {
    expect(allowed(serviceDesk)).toEqual(clerical);
    expect(permissionsOf(serviceDesk)).toEqual([
      "READ_CASES",
      "REGISTER_APPLICATION",
      "CHECK_FORMALITIES",
      "VERIFY_ASSOCIATION",
      "READ_OPERATION",
    ]);
  });

  it("POOL-2 a second role counts for nothing at the service desk", () => {
    const both = viewer("servicedesk", ...roles);
    expect(allowed(both)).toEqual(clerical);
    expect(permissionsOf(both)).toEqual(permissionsOf(serviceDesk));
  });

  it("POOL-1 nobody of another administration may do or read anything, whatever roles they have", () => {
    expect(allowed(otherCaseworker)).toEqual([]);
    expect(allowed(viewer(culture, ...roles))).toEqual([]);
  });

  it("POOL-1 nor may the same administration of another municipality", () => {
    const elsewhere = { ...viewer(social, ...roles), municipalityId: asMunicipalityId(461) };
    expect(allowed(elsewhere)).toEqual([]);
    expect(allowed({ ...serviceDesk, municipalityId: asMunicipalityId(461) })).toEqual([]);
  });

  it("POOL-1 nor does a seat that does not fit the administration", () => {
    expect(allowed({ ...viewer(culture, ...roles), administration: social })).toEqual([]);
    expect(permissionsOf({ ...viewer(culture, ...roles), administration: social })).toEqual([]);
  });

  it.each(["public", "association"] as const)("POOL-1 the %s seat reads no case, whatever roles it claims", (seat) => {
    expect(allowed(viewer(seat, ...roles))).toEqual([]);
    expect(permissionsOf(viewer(seat, ...roles))).toEqual([]);
  });

  it("POOL-1 the auditor reads the log and no case", () => {
    expect(allowed(viewer("auditor", ...roles))).toEqual(["mayReadAudit"]);
    expect(permissionsOf(viewer("auditor", "AUDITOR"))).toEqual(["READ_AUDIT"]);
  });

  it("POOL-1 a role that is no office of the administration opens nothing in its seat", () => {
    expect(
      allowed(
        viewer(social, "PUBLIC", "INTEGRATOR", "COUNCIL", "JURY", "AUDITOR", "ASSOCIATION", "SERVICE_DESK", "REFERRAL"),
      ),
    ).toEqual([]);
  });

  it("POOL-1 the committee's secretary alone takes decisions down", () => {
    const deciders = [caseworker, leader, secretary, politician, serviceDesk, otherCaseworker].filter(
      sentences["mayDecide"] ?? (() => true),
    );
    expect(deciders).toEqual([secretary]);
    expect(new Set(allowed(secretary))).toEqual(
      new Set([
        ...reading,
        "mayAllocate",
        "mayPrepareMeeting",
        "mayDecide",
        "mayDeclareOwnInterest",
        "mayDeclareInterestOfOthers",
      ]),
    );
    expect(permissionsOf(secretary)).toEqual(["READ_CASES", "PREPARE_MEETING", "DECIDE", "READ_OPERATION"]);
  });

  it("a caseworker assesses and takes cases, a leader gives and reopens them too", () => {
    const office = [
      ...reading,
      ...clerical,
      "mayAssess",
      "mayAssignToSelf",
      "mayGiveOpinion",
      "mayAllocate",
      "mayDeclareOwnInterest",
    ];
    expect(new Set(allowed(caseworker))).toEqual(new Set(office));
    expect(new Set(allowed(leader))).toEqual(
      new Set([...office, "mayAssignToOthers", "mayReopenAssessment", "mayAskForOpinions", "mayKeepPools"]),
    );
    expect(permissionsOf(viewer(social, "CASEWORKER", "LEADER"))).toEqual(permissionsOf(leader));
  });

  it("REF-3 the role of those who refer opens referrals and no case, in an administration's seat alone", () => {
    expect(permissionsOf(viewer(social, "REFERRAL"))).toEqual(["REFER"]);
    expect(permissionsOf(viewer(social, "CASEWORKER", "REFERRAL"))).toEqual([...permissionsOf(caseworker), "REFER"]);
    expect(permissionsOf(viewer("servicedesk", "SERVICE_DESK", "REFERRAL"))).not.toContain("REFER");
  });

  it("LAW-2 a politician reads, and declares the own interest only", () => {
    expect(new Set(allowed(politician))).toEqual(new Set([...reading, "mayDeclareOwnInterest"]));
  });
});

it("POOL-1 POOL-2 lists hold the own administration's cases, at the service desk all, and for anybody else none", () => {
  expect(policy.caseScopeOf(caseworker)).toEqual({ administration: caseworker.administration });
  expect(policy.caseScopeOf(serviceDesk)).toEqual({ administration: "ALL" });
  expect(policy.caseScopeOf({ ...caseworker, roles: ["PUBLIC"] })).toBeNull();
});

it("POOL-2 the service desk's history leaves out what concerns the administration alone", () => {
  expect(policy.timelineScopeOf(caseworker)).toEqual(["SHARED", "ADMINISTRATION"]);
  expect(policy.timelineScopeOf(serviceDesk)).toEqual(["SHARED"]);
  expect(policy.timelineScopeOf({ ...caseworker, roles: ["PUBLIC"] })).toEqual([]);
});
