import { expect, it } from "vitest";
import { asId, plainDate, toInstant } from "../kernel/index.ts";
import { caseReminder, meetingReminder, meetingReminderSpan, reminderDays, type CaseDue } from "./index.ts";
import { anna, association, now, social } from "../pools/pool.fixture.ts";

const due: CaseDue = {
  id: asId<"Application">("case"),
  administration: social,
  caseNumber: "SOC-2026-0042",
  waitsFor: "CASEWORKER",
  dueOn: plainDate("2026-10-07"),
  assigneeId: anna,
  associationId: association,
};
const holder = { kind: "COLLEAGUE", personId: anna, administration: social };
const leader = { kind: "ROLE", administration: social, role: "LEADER" };

it("POOL-2 whoever a case waits for is reminded two working days before its deadline", () => {
  expect(reminderDays(now)).toEqual({ from: "2026-09-28", to: "2026-10-07" });
  expect(caseReminder(due, now)).toEqual({
    kind: "DUE_CASE_SOON",
    dueOn: "2026-10-07",
    about: "SOC-2026-0042",
    to: [holder],
  });
  expect(caseReminder({ ...due, dueOn: plainDate("2026-10-08") }, now)).toBeNull();
  const to = (changes: Partial<CaseDue>) => caseReminder({ ...due, ...changes }, now)?.to;
  expect(to({ assigneeId: null })).toEqual([leader]);
  expect(to({ waitsFor: "SERVICE_DESK" })).toEqual([{ kind: "SHARED_ROLE", role: "SERVICE_DESK" }]);
  expect(to({ waitsFor: "ASSOCIATION" })).toEqual([{ kind: "ASSOCIATION", associationId: association }]);
  expect(to({ waitsFor: "COMMITTEE" })).toBeUndefined();
});

it("POOL-2 a deadline that has passed is told to the leader as well, for a week", () => {
  const passed = (dueOn: string) => caseReminder({ ...due, dueOn: plainDate(dueOn) }, now);
  expect(passed("2026-10-05")?.kind).toBe("DUE_CASE_SOON");
  expect(passed("2026-10-04")).toMatchObject({ kind: "DUE_CASE_PASSED", to: [holder, leader] });
  expect(passed("2026-09-28")?.kind).toBe("DUE_CASE_PASSED");
  expect(passed("2026-09-27")).toBeNull();
});

it("POOL-9 the committee and its secretary are reminded of tomorrow's meeting, by the calendar in Copenhagen", () => {
  expect(meetingReminderSpan(toInstant(new Date("2026-10-23T22:30:00Z")))).toEqual({
    from: "2026-10-24T22:00:00.000Z",
    to: "2026-10-25T22:59:59.000Z",
  });
  const startsAt = toInstant(new Date("2026-10-25T23:30:00Z"));
  expect(meetingReminder({ id: asId<"CommitteeMeeting">("m"), administration: social, startsAt })).toEqual({
    kind: "DUE_MEETING",
    dueOn: "2026-10-26",
    about: "26.10.2026",
    to: ["POLITICIAN", "SECRETARY"].map((role) => ({ kind: "ROLE", administration: social, role })),
  });
});
