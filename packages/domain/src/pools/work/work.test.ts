import { describe, expect, it } from "vitest";
import { addMilliseconds, plainDate, type Viewer } from "../../kernel/index.ts";
import {
  accountsWorkItem,
  applicationWork,
  applicationWorkItem,
  isOverdue,
  committeeWorkItem,
  meetingWork,
  meetingWorkItem,
  workPlacesOf,
  type ApplicationState,
} from "../index.ts";
import type { CaseInList } from "./work.type.ts";
import {
  anna,
  application,
  caseworker,
  leader,
  meeting,
  now,
  otherCaseworker,
  peter,
  politician,
  secretary,
  serviceDesk,
} from "../pool.fixture.ts";

const work = (person: Viewer, state: ApplicationState, changes = {}) =>
  applicationWork(person, { ...application, state, ...changes }, now);

describe("my work", () => {
  it("POOL-2 gives the service desk what is to be checked, and what an association let lie", () => {
    expect(work(serviceDesk, "RECEIVED")).toBe("FORMAL_CHECK");
    expect(work(serviceDesk, "RETURNED", { dueOn: plainDate("2026-10-05") })).toBeNull();
    expect(work(serviceDesk, "RETURNED", { dueOn: plainDate("2026-10-04") })).toBe("COMPLETION_OVERDUE");
    expect(work(serviceDesk, "ASSESSING")).toBeNull();
  });

  it("gives a caseworker the own cases, a leader those that nobody has", () => {
    expect(work(caseworker, "ASSESSING", { assigneeId: anna })).toBe("ASSESS");
    expect(work(caseworker, "ASSESSING", { assigneeId: peter })).toBeNull();
    expect(work(caseworker, "ASSESSING")).toBeNull();
    expect(work(leader, "ASSESSING")).toBe("ASSIGN");
  });

  it("gives the secretary what waits for a meeting, and nobody what is decided", () => {
    expect(work(secretary, "RECOMMENDED")).toBe("PREPARE_MEETING");
    expect(work(caseworker, "RECOMMENDED")).toBeNull();
    for (const state of ["GRANTED", "PARTLY_GRANTED", "REJECTED", "WITHDRAWN"] as const) {
      for (const person of [serviceDesk, caseworker, leader, secretary]) expect(work(person, state)).toBeNull();
    }
  });

  it("POOL-2 looks for the service desk's work where it is clerical, and nowhere for a role out of its seat", () => {
    expect(workPlacesOf(serviceDesk)).toEqual([
      "formalCheck",
      "overdueCompletion",
      "submittedAccounts",
      "instalmentsReady",
    ]);
    expect(workPlacesOf({ ...serviceDesk, roles: ["LEADER"] })).toEqual([]);
    expect(workPlacesOf({ ...leader, seat: "public", administration: null })).toEqual([]);
    expect(workPlacesOf({ ...secretary, roles: ["SECRETARY", "POLITICIAN"] })).toEqual([
      "committees",
      "openMeetings",
      "changesReferred",
    ]);
  });

  it("POOL-1 gives nothing of another administration", () => {
    expect(work(otherCaseworker, "ASSESSING", { assigneeId: anna })).toBeNull();
    expect(work(otherCaseworker, "RECOMMENDED")).toBeNull();
    expect(meetingWork(otherCaseworker, meeting, now)).toBeNull();
  });

  it("gives a committee's next list to the secretary alone", () => {
    expect(committeeWorkItem(secretary, "Socialudvalget")).toMatchObject({ kind: "PREPARE_MEETING", dueOn: null });
    expect(committeeWorkItem(politician, "Socialudvalget")).toBeNull();
  });

  it("gives a meeting to its secretary from the draft to the minutes, to politicians once it is called", () => {
    const begun = addMilliseconds(meeting.startsAt, 0);
    expect(meetingWork(secretary, { ...meeting, state: "DRAFT" }, now)).toBe("PREPARE_MEETING");
    expect(meetingWork(secretary, meeting, now)).toBe("DECIDE_MEETING");
    expect(meetingWork(secretary, meeting, begun)).toBe("CLOSE_MEETING");
    expect(meetingWork(secretary, { ...meeting, state: "CLOSED" }, begun)).toBeNull();
    expect(meetingWork(politician, meeting, now)).toBe("DECIDE_MEETING");
    expect(meetingWork(politician, { ...meeting, state: "DRAFT" }, now)).toBeNull();
    expect(meetingWork(caseworker, meeting, now)).toBeNull();
  });

  it("is overdue from the day after", () => {
    expect(isOverdue(plainDate("2026-10-05"), now)).toBe(false);
    expect(isOverdue(plainDate("2026-10-04"), now)).toBe(true);
    expect(isOverdue(null, now)).toBe(false);
    expect(applicationWorkItem(serviceDesk, { ...application, dueOn: plainDate("2026-10-01") }, now)).toEqual({
      kind: "FORMAL_CHECK",
      title: application.title,
      dueOn: "2026-10-01",
      isOverdue: true,
      applicationId: application.id,
      meetingId: null,
    });
    expect(meetingWorkItem(secretary, meeting, "Socialudvalget", now)).toMatchObject({
      dueOn: "2026-11-11",
      meetingId: meeting.id,
    });
    expect(applicationWorkItem(secretary, application, now)).toBeNull();
    expect(meetingWorkItem(caseworker, meeting, "", now)).toBeNull();
  });
});

it("POOL-2 POOL-11 accounts are checked at the desk, and approved or followed up by whoever has the case", () => {
  const waits = (who: Viewer, state: "OWED" | "SUBMITTED" | "CHECKED", more: Partial<CaseInList> = {}) =>
    accountsWorkItem(who, { ...application, ...more }, { state, dueOn: plainDate("2026-10-04") }, now);
  expect(waits(serviceDesk, "SUBMITTED")).toMatchObject({ kind: "CHECK_ACCOUNTS", dueOn: null });
  expect(waits(serviceDesk, "OWED")).toBeNull();
  expect(waits(leader, "CHECKED", { assigneeId: null })?.kind).toBe("APPROVE_ACCOUNTS");
  expect(waits(leader, "OWED", { assigneeId: null })).toMatchObject({ kind: "ACCOUNTS_MISSING", isOverdue: true });
  expect(waits({ ...caseworker, personId: anna }, "CHECKED", { assigneeId: anna })?.kind).toBe("APPROVE_ACCOUNTS");
  expect(waits({ ...leader, personId: peter }, "CHECKED", { assigneeId: anna })).toBeNull();
  expect(waits({ ...otherCaseworker, personId: anna }, "CHECKED", { assigneeId: anna })).toBeNull();
});
