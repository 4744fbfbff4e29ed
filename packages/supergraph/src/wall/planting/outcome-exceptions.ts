import { always, inTurn, type Exception } from "./exception.ts";
import { markerOf } from "./marks.ts";
import type { Variant } from "./owning.ts";

/** The report of each administration that is approved, and so everybody's. */
export const approvedOutcome: Variant = 4;

/** POOL-12: a report in every state; the one of the association that somebody speaks for was sent back, and is written in again. */
export const outcomeExceptions: Readonly<Record<string, Exception>> = {
  "outcome_report.state": inTurn("AWAITED", "RETURNED", "HANDED_IN", "APPROVED"),
  "outcome_report.channel": inTurn("PAPER", "DIGITAL", "DIGITAL", "PAPER"),
  "outcome_report.approved_at": inTurn(null, null, null, "2026-04-20T10:00:00Z"),
  // What was said with a change goes when it is handed in.
  "outcome_report.note": (place) => (place.variant <= 2 ? markerOf(place) : null),
  "outcome_goal.verdict": inTurn("REACHED", "PARTLY", "NOT_REACHED", "REACHED"),
  "outcome_evaluation.verdict": always("PARTLY"),
  // Of the one that was sent back what was handed in is gone on with, of the others the draft.
  "outcome_draft.updated_at": inTurn(
    "2026-05-01T10:00:00Z",
    "2026-01-02T10:00:00Z",
    "2026-05-01T10:00:00Z",
    "2026-05-01T10:00:00Z",
  ),
  "outcome_draft.content": (place, { marks }) => ({
    goals: [],
    summary: markerOf(place),
    peopleReached: marks.number(place),
    volunteers: marks.number(place),
  }),
};
