import { always, inTurn, type Exception } from "./exception.ts";
import { markerOf } from "./marks.ts";

/** What goes on after a grant: a year in every state, and a wish in those that differ. */
export const runningExceptions: Readonly<Record<string, Exception>> = {
  "grant_year.state": inTurn("OPENED", "COMING", "CONFIRMED", "ENDED"),
  "grant_year.budget_line_id": inTurn(1, null, null, null),
  "grant_year.opened_at": inTurn("2026-01-15T10:00:00Z", null, null, null),
  "grant_year.ended_at": inTurn(null, null, null, "2026-04-15T10:00:00Z"),
  "change_request.kind": inTurn("AMOUNT", "PERIOD", "BUDGET", "GOALS"),
  "change_request.amount": (place, { marks }) => (place.variant === 1 ? marks.number(place) : null),
  "change_request.ends_on": inTurn(null, "2026-12-15", null, null),
  "change_request.budget": (place, { marks }) =>
    place.variant === 3 ? [{ kind: "RENT", amount: marks.number(place), note: markerOf(place) }] : [],
  "change_request.state": inTurn("ASKED", "REFERRED", "APPROVED", "REFUSED"),
  "change_request.answered_at": inTurn(null, null, "2026-03-15T10:00:00Z", "2026-04-15T10:00:00Z"),
  "change_request.answered_by_id": inTurn(null, null, 1, 1),
  // The decision's own plan, and none of a later year.
  "payment_plan.year": always(null),
  "pool_terms.committee_changes": always(["PURPOSE"]),
  "pool_terms.renewal_months": always(4),
};

/** A year is moved from state to state, and draws what is given; here each stands by itself. */
export const runningTables = ["grant_year", "change_request"];
