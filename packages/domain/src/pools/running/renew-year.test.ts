import { describe, expect, it } from "vitest";
import {
  accepted,
  anna,
  application,
  as,
  caseworker,
  leader,
  now,
  otherCaseworker,
  refusalOf,
  secretary,
  serviceDesk,
} from "../pool.fixture.ts";
import { renewableFrom, renewYear, takeDownRenewal, yearStanding, yearWorkItem, type GrantYear } from "./index.ts";
import {
  terms,
  speaker,
  stranger,
  first,
  years,
  second,
  third,
  renewal,
  renewing,
  confirmed,
  at,
} from "./running.fixture.ts";

describe("the renewal of a running grant", () => {
  it("POOL-7 is the association's own, or taken down as it was said, and says what has changed in figures", () => {
    expect(confirmed).toMatchObject({
      state: "CONFIRMED",
      version: 2,
      participants: 40,
      note: "Et godt år",
      confirmedAt: now,
    });
    expect(refusalOf(renewYear(renewing, renewal, as(stranger))).code).toBe("NOT_FOUND");
    expect(refusalOf(renewYear(renewing, renewal, as(caseworker))).code).toBe("NOT_FOUND");
    expect(accepted(takeDownRenewal(renewing, renewal, as(serviceDesk))).state).toBe("CONFIRMED");
    expect(refusalOf(takeDownRenewal(renewing, renewal, as(secretary))).code).toBe("NOT_ALLOWED");
    expect(refusalOf(takeDownRenewal(renewing, renewal, as(otherCaseworker))).code).toBe("NOT_FOUND");
    expect(refusalOf(renewYear(renewing, { ...renewal, version: 9 }, as(speaker))).code).toBe("STALE_VERSION");
    const again = { ...renewing, year: confirmed };
    expect(refusalOf(renewYear(again, { ...renewal, version: 2 }, as(speaker))).code).toBe("STATE_CONFLICT");
  });

  it("POOL-7 takes what is unchanged alone; LAW-3 no CPR number", () => {
    const faults = (more: object) => refusalOf(renewYear(renewing, { ...renewal, ...more }, as(speaker))).data;
    expect(faults({ isUnchanged: false })).toEqual({ fields: [{ path: "isUnchanged", code: "REQUIRED" }] });
    expect(faults({ note: "Ring til 010170-1234", participants: -1 })).toMatchObject({
      fields: [
        { path: "participants", code: "NEGATIVE" },
        { path: "note", code: "CPR_IN_TEXT" },
      ],
    });
  });

  it("POOL-7 POOL-17 opens so many months before its year as the terms say, ends with it, and comes after the year before", () => {
    expect([1, 4, 12].map((renewalMonths) => renewableFrom(2027, { renewalMonths }))).toEqual([
      "2026-12-01",
      "2026-09-01",
      "2026-01-01",
    ]);
    const code = (when: string) => {
      const answer = renewYear(renewing, renewal, as(speaker, at(when)));
      return answer.ok ? "OK" : (answer.refusal.data as { fields: { code: string }[] }).fields[0]?.code;
    };
    expect(["2026-08-31T21:59Z", "2026-08-31T22:00Z", "2027-12-31T22:59Z", "2027-12-31T23:00Z"].map(code)).toEqual([
      "TOO_EARLY",
      "OK",
      "OK",
      "TOO_LATE",
    ]);
    const early = { ...renewing, year: third };
    expect(refusalOf(renewYear(early, renewal, as(speaker, at("2027-10-01T10:00Z"))))).toMatchObject({
      code: "STATE_CONFLICT",
      data: { state: "COMING" },
    });
  });

  it("POOL-7 a year that nobody renewed is told from one whose time has not come", () => {
    const standing = (year: GrantYear, when: string) => yearStanding(year, years, terms, at(when));
    expect(standing(first, "2026-08-01T10:00Z")).toBe("OPENED");
    expect(standing(second, "2026-08-01T10:00Z")).toBe("COMING");
    expect(standing(second, "2026-09-01T10:00Z")).toBe("TO_RENEW");
    expect(standing(second, "2027-01-01T10:00Z")).toBe("NOT_RENEWED");
    expect(standing(third, "2027-10-01T10:00Z")).toBe("COMING");
  });

  it("POOL-2 what is confirmed waits for whoever has the case, and for the leader where nobody has", () => {
    const held = { ...application, assigneeId: anna };
    expect(yearWorkItem(caseworker, held, confirmed)).toMatchObject({
      kind: "RENEW_YEAR",
      applicationId: application.id,
    });
    expect(yearWorkItem(caseworker, application, confirmed)).toBeNull();
    expect(yearWorkItem(leader, application, confirmed)?.kind).toBe("RENEW_YEAR");
    expect(yearWorkItem(leader, application, second)).toBeNull();
    expect(yearWorkItem(secretary, held, confirmed)).toBeNull();
  });
});
