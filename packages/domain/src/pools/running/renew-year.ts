import {
  authorise,
  checkInput,
  cprIn,
  dateAt,
  expectVersion,
  moveTo,
  optionalCount,
  optionalText,
  problem,
  refuse,
  yearOf,
  type Acting,
  type Outcome,
  type Problems,
  type Refusal,
} from "../../kernel/index.ts";
import { applicationBounds } from "../application/application-content.ts";
import type { PoolTerms } from "../terms/pool.type.ts";
import { grantYearTransitions, type GrantYear, type Renewal } from "./grant-year.type.ts";
import { mayReadYears, mayRenew, mayTakeDownRenewal } from "./running.policy.ts";
import { renewableFrom, yearBefore } from "./year-standing.ts";

/** A year, read under a lock, with all of its grant, and the terms of the round that gave it. */
export interface RenewYearState {
  readonly year: GrantYear;
  readonly years: readonly GrantYear[];
  readonly terms: Pick<PoolTerms, "renewalMonths">;
}

/** `isUnchanged`: the association says that nothing is new or larger than what the grant was given for. */
export interface RenewYearInput extends Renewal {
  readonly version: number;
  readonly isUnchanged: boolean;
}

type RenewRefusal = Refusal<"NOT_FOUND" | "NOT_ALLOWED" | "STALE_VERSION" | "STATE_CONFLICT" | "INVALID_INPUT">;

/**
 * POOL-7: the association says that its work goes on unchanged, from `renewalMonths` before the year (TOO_EARLY) until the year's last day
 * (TOO_LATE), once the year before it is opened (STATE_CONFLICT). What is new or larger needs a full application: REQUIRED at `isUnchanged`.
 */
export function renewYear(state: RenewYearState, input: RenewYearInput, by: Acting): Outcome<GrantYear, RenewRefusal> {
  const allowed = authorise({ maySee: mayRenew(by.viewer, state.year), mayDo: true });
  return allowed.ok ? renewed(state, input, by) : allowed;
}

/** POOL-2, POOL-7: the same, as an association said it on paper or by telephone. */
export function takeDownRenewal(
  state: RenewYearState,
  input: RenewYearInput,
  by: Acting,
): Outcome<GrantYear, RenewRefusal> {
  const { year } = state;
  const allowed = authorise({ maySee: mayReadYears(by.viewer, year), mayDo: mayTakeDownRenewal(by.viewer, year) });
  return allowed.ok ? renewed(state, input, by) : allowed;
}

function renewed(
  { year, years, terms }: RenewYearState,
  input: RenewYearInput,
  by: Acting,
): Outcome<GrantYear, RenewRefusal> {
  const fresh = expectVersion(year, input.version);
  if (!fresh.ok) return fresh;
  const before = yearBefore(year, years);
  if (before !== null && before.state !== "OPENED") return refuse("STATE_CONFLICT", { state: before.state });
  const { participants, volunteers, note } = input;
  const checked = checkInput(
    input,
    input.isUnchanged ? [] : problem("isUnchanged", "REQUIRED"),
    timeProblems(year.year, terms, by),
    optionalCount("participants", participants, { max: applicationBounds.people }),
    optionalCount("volunteers", volunteers, { max: applicationBounds.people }),
    optionalText("note", note, { max: 4_000 }),
    cprIn("note", note ?? ""),
  );
  if (!checked.ok) return checked;
  return moveTo(grantYearTransitions, year, "CONFIRMED", {
    participants,
    volunteers,
    note: note?.trim() || null,
    confirmedAt: by.now,
  });
}

function timeProblems(year: number, terms: RenewYearState["terms"], { now }: Acting): Problems {
  const today = dateAt(now);
  const from = renewableFrom(year, terms);
  if (today < from) return problem("year", "TOO_EARLY", from);
  return yearOf(today) > year ? problem("year", "TOO_LATE", `${year}-12-31`) : [];
}
