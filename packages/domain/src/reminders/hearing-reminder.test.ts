import { expect, it } from "vitest";
import { asAdministrationSlug, asId, toInstant } from "../kernel/index.ts";
import { hearingReminder, hearingReminderSpan, type HearingDue } from "./index.ts";

const at = (text: string) => toInstant(new Date(text));
const [social, culture] = [asAdministrationSlug("social"), asAdministrationSlug("culture")];
const body = asId<"ForumBody">("body");
const friends = asId<"Association">("friends");
const sofus = asId<"Person">("sofus");
const due: HearingDue = {
  id: asId<"Hearing">("hearing"),
  administration: social,
  title: "Ny politik",
  answerBy: at("2026-11-25T11:00:00Z"),
  sentById: sofus,
  unanswered: [
    { heard: { kind: "BODY", bodyId: body }, secretariat: culture },
    { heard: { kind: "ASSOCIATION", associationId: friends }, secretariat: null },
  ],
};

it("FORUM-4 POOL-8 those who have not answered are reminded three days before the end; nobody when all have", () => {
  const now = at("2026-11-22T10:00:00Z");
  expect(hearingReminderSpan(now)).toEqual({ from: "2026-11-15T10:00:00.000Z", to: "2026-11-25T22:59:59.000Z" });
  expect(hearingReminder(due, now)).toEqual({
    kind: "DUE_HEARING_ANSWER",
    dueOn: "2026-11-25",
    about: "Ny politik",
    to: [
      { kind: "OUTSIDE_MEMBERS", bodyId: body, associationId: null },
      { kind: "ROLE", administration: culture, role: "SECRETARY" },
      { kind: "ASSOCIATION", associationId: friends },
    ],
  });
  expect(hearingReminder({ ...due, unanswered: [] }, now)).toBeNull();
});

it("FORUM-4 when a hearing has ended, who asked is told; the answer itself is still in time", () => {
  expect(hearingReminder(due, due.answerBy)?.kind).toBe("DUE_HEARING_ANSWER");
  const secretaries = { kind: "ROLE", administration: social, role: "SECRETARY" };
  expect(hearingReminder(due, at("2026-11-25T11:00:01Z"))).toMatchObject({
    kind: "DUE_HEARING_ENDED",
    to: [secretaries, { kind: "COLLEAGUE", personId: sofus, administration: social }],
  });
  expect(hearingReminder({ ...due, sentById: null }, at("2026-11-26T11:00:00Z"))?.to).toEqual([secretaries]);
});
