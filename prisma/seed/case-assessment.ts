import { type CaseSetting, type DemoCase, event } from "./case-setting.ts";
import { decideCase } from "./decided-cases.ts";
import { meetingOf } from "./meetings.ts";
import { criterionIds } from "./pools.ts";
import { demoId } from "./random.ts";
import { assessmentSummaries, criterionNotes } from "./words/reasons.ts";

/** The assessment, and what followed from it: the meeting's list and the decision. */
export const addAssessment = (setting: CaseSetting, demo: DemoCase): void => {
  const { add, calendar, random, municipalityId, pool } = setting;
  const { plan, key, id, caseworker, received, applied } = demo;
  const isDraft = plan.state === "ASSESSING";
  const isRejected = plan.state === "REJECTED" || (plan.state === "RECOMMENDED" && random.chance(0.2));
  const isFull = plan.state === "GRANTED" || (!isRejected && plan.state !== "PARTLY_GRANTED" && random.chance(0.4));
  const recommendation = isDraft ? null : isRejected ? "REJECT" : isFull ? "FULL" : "PART";
  const amount =
    recommendation === "FULL"
      ? applied
      : recommendation === "PART"
        ? Math.max(1_000, Math.round((applied * 0.6) / 1_000) * 1_000)
        : 0;
  const assessmentId = demoId(`assessment ${id}`);
  add("assessment", {
    ...key,
    id: assessmentId,
    version: isDraft ? 2 : 3,
    application_id: id,
    assessor_id: caseworker,
    state: isDraft ? "DRAFT" : "COMPLETED",
    recommendation,
    recommended_amount: recommendation === null ? null : Math.min(amount, applied) * 100,
    summary: isDraft ? "" : random.pick(assessmentSummaries),
    conditions:
      isDraft || recommendation !== "PART"
        ? []
        : [{ text: "Send jeres vedtægter, før pengene udbetales.", dueOn: null }],
    // No draw of chance: what the demo holds beside stays as it is.
    focus_area: isDraft ? null : (pool.focusAreas[applied % (pool.focusAreas.length + 1)] ?? null),
    rated_at: isDraft ? null : calendar.at(Math.min(received + 14, -1), "14:00"),
    updated_at: calendar.at(Math.min(received + 14, -1), "14:00"),
    completed_at: isDraft ? null : calendar.at(Math.min(received + 14, -1), "14:00"),
  });
  const rated = criterionIds(municipalityId, pool.slug).slice(0, isDraft ? 3 : undefined);
  add(
    "criterion_assessment",
    ...rated.map((criterionId) => ({
      ...key,
      assessment_id: assessmentId,
      criterion_id: criterionId,
      rating: random.pick(["MET", "MET", "MET", "PARTLY_MET", isRejected ? "NOT_MET" : "PARTLY_MET"]),
      note: random.pick(criterionNotes),
    })),
  );
  add(
    "timeline_event",
    event(setting, demo, "ASSESSMENT_STARTED", "ADMINISTRATION", Math.min(received + 8, -1), "14:00", caseworker),
  );
  if (!isDraft)
    add(
      "timeline_event",
      event(setting, demo, "ASSESSMENT_COMPLETED", "ADMINISTRATION", Math.min(received + 14, -1), "14:00", caseworker),
    );
  const meeting = meetingOf(municipalityId, pool, setting.round, plan, setting.calendar);
  if (!meeting) return;
  add(
    "timeline_event",
    event(setting, demo, "SCHEDULED", "ADMINISTRATION", Math.min(received + 16, -1), "16:00", demo.secretary),
  );
  decideCase(setting, demo, meeting, recommendation ?? "FULL", Math.min(amount, applied));
  if (meeting.state === "CLOSED")
    add("timeline_event", event(setting, demo, "DECIDED", "SHARED", meeting.day, "16:00", demo.secretary));
};
