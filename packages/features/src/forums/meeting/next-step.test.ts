import { toInstant } from "@indgang/domain/kernel";
import { expect, it } from "vitest";
import type { AgendaItem, ForumMeeting } from "./meeting.type.ts";
import { callBy, isOpenForItems, majorBy, nextStep } from "./next-step.ts";

const at = (text: string) => toInstant(new Date(text));
const item = (state: AgendaItem["state"], minutes: string | null = null): AgendaItem => ({
  id: state,
  version: 1,
  position: 1,
  title: "Frivillighedspolitikken",
  text: "Evaluering",
  importance: "ORDINARY",
  state,
  receivedAt: at("2026-10-01T10:00:00Z"),
  isLate: false,
  mayAddPaper: true,
  declineReason: null,
  minutes,
  administration: null,
  association: null,
  about: null,
  chairContact: null,
  papers: [],
  recusals: [],
});

const meeting = {
  state: "PLANNED",
  startsAt: at("2026-12-01T15:00:00Z"),
  endsAt: at("2026-12-01T17:00:00Z"),
  place: "Rådhuset",
  agenda: [item("ON_AGENDA")],
} as const satisfies Pick<ForumMeeting, "state" | "startsAt" | "endsAt" | "place" | "agenda">;

const before = at("2026-11-20T10:00:00Z");
const during = at("2026-12-01T15:30:00Z");
const after = at("2026-12-01T17:30:00Z");

it("FORUM-2 leads the secretariat from the first proposal to the call", () => {
  expect(nextStep({ ...meeting, agenda: [] }, before)).toBe("begin");
  expect(nextStep({ ...meeting, agenda: [item("NOT_TAKEN")] }, before)).toBe("begin");
  expect(nextStep({ ...meeting, agenda: [item("ON_AGENDA"), item("PROPOSED")] }, before)).toBe("takeOn");
  expect(nextStep({ ...meeting, place: null }, before)).toBe("place");
  expect(nextStep(meeting, before)).toBe("call");
  expect(nextStep(meeting, after)).toBe("overdue");
});

it("FORUM-2 asks for minutes from the meeting's beginning, then to close it, then for their approval", () => {
  const called = { ...meeting, state: "CALLED" } as const;
  expect(nextStep(called, before)).toBe("wait");
  expect(nextStep({ ...called, agenda: [item("PROPOSED")] }, before)).toBe("takeOn");
  expect(nextStep(called, during)).toBe("minutes");
  expect(nextStep({ ...called, agenda: [item("ON_AGENDA", "Godkendt.")] }, during)).toBe("close");
  expect(nextStep({ ...meeting, state: "HELD" }, after)).toBe("approve");
  expect(nextStep({ ...meeting, state: "MINUTES_APPROVED" }, after)).toBe("done");
  expect(nextStep({ ...meeting, state: "CANCELLED" }, before)).toBe("cancelled");
});

it("FORUM-3 counts back from the meeting's day in Copenhagen", () => {
  expect(majorBy(meeting, 14)).toBe("2026-11-17");
  expect(callBy(meeting)).toBe("2026-11-24");
  expect(isOpenForItems(meeting, during)).toBe(true);
  expect(isOpenForItems(meeting, after)).toBe(false);
  expect(isOpenForItems({ ...meeting, state: "HELD" }, during)).toBe(false);
});
