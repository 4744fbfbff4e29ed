import {
  accept,
  add,
  authorise,
  changed,
  checkInput,
  exceeds,
  expectVersion,
  isEnd,
  moveTo,
  problem,
  refuse,
  requiredText,
  type Acting,
  type Money,
  type Outcome,
  type Refusal,
} from "../../kernel/index.ts";
import type { BudgetLine, FundingRound } from "../terms/funding-round.type.ts";
import { leftOf } from "../terms/pool-terms.ts";
import { expectNoInterest, type CaseWithInterests } from "../application/take-part.ts";
import { grantYearTransitions, type GrantYear } from "./grant-year.type.ts";
import { mayOpenYear, mayReadYears } from "./running.policy.ts";
import { yearBefore } from "./year-standing.ts";

type YearRefusal = Refusal<
  "NOT_FOUND" | "NOT_ALLOWED" | "RECUSED_FROM_CASE" | "STALE_VERSION" | "STATE_CONFLICT" | "INVALID_INPUT"
>;

/** A year of a grant, read under a lock with all the others, and its case. */
export interface YearState {
  readonly year: GrantYear;
  readonly years: readonly GrantYear[];
  readonly application: CaseWithInterests;
}

/** `drawn`: the line that the year shall draw on, read under a lock, with its round; null when there is no such line. */
export interface OpenYearState extends YearState {
  readonly drawn: { readonly line: BudgetLine; readonly round: Pick<FundingRound, "poolId" | "year"> } | null;
}

function begin({ year, application }: YearState, version: number, by: Acting): Outcome<unknown, YearRefusal> {
  const allowed = authorise({ maySee: mayReadYears(by.viewer, year), mayDo: mayOpenYear(by.viewer, year) });
  if (!allowed.ok) return allowed;
  const impartial = expectNoInterest(application, by);
  return impartial.ok ? expectVersion(year, version) : impartial;
}

/**
 * POOL-7, POOL-9: gives a year that the association has confirmed: its amount is drawn on a line of the same pool in that very year (UNKNOWN_VALUE), never
 * above what is left there (BUDGET_EXCEEDED; all of it may go). The committee gave the years; nothing is decided anew.
 */
export function openYear(
  state: OpenYearState,
  input: { readonly version: number },
  by: Acting,
): Outcome<{ readonly year: GrantYear; readonly line: BudgetLine }, YearRefusal | Refusal<"BUDGET_EXCEEDED">> {
  const { year, years, drawn } = state;
  const begun = begin(state, input.version, by);
  if (!begun.ok) return begun;
  const before = yearBefore(year, years);
  if (before !== null && before.state !== "OPENED") return refuse("STATE_CONFLICT", { state: before.state });
  const isOfYear =
    drawn !== null &&
    drawn.round.poolId === year.poolId &&
    drawn.round.year === year.year &&
    drawn.line.administration === year.administration &&
    drawn.line.municipalityId === year.municipalityId;
  const checked = checkInput(input, isOfYear ? [] : problem("budgetLineId", "UNKNOWN_VALUE"));
  if (!checked.ok) return checked;
  if (drawn === null) return refuse("NOT_FOUND");
  const { line } = drawn;
  const left = leftOf(line);
  if (exceeds(year.amount, left)) return refuse("BUDGET_EXCEEDED", { left, budgetLineId: line.id });
  const moved = moveTo(grantYearTransitions, year, "OPENED", { budgetLineId: line.id, openedAt: by.now });
  if (!moved.ok) return moved;
  return accept({ year: moved.value, line: changed(line, { granted: add(line.granted, year.amount) }) });
}

/** POOL-7, POOL-10: ends a running grant: the year and all after it are not given, for a reason that the association is told. What was opened stays. */
export function endYears(
  state: YearState,
  input: { readonly version: number; readonly reason: string },
  by: Acting,
): Outcome<readonly GrantYear[], YearRefusal> {
  const { year, years } = state;
  const begun = begin(state, input.version, by);
  if (!begun.ok) return begun;
  const checked = checkInput(input, requiredText("reason", input.reason, { min: 10, max: 2_000 }));
  if (!checked.ok) return checked;
  const ended: GrantYear[] = [];
  for (const one of years.filter((other) => other.year >= year.year && other.state !== "ENDED")) {
    const moved = moveTo(grantYearTransitions, one, "ENDED", { endedAt: by.now, endReason: input.reason.trim() });
    if (!moved.ok) return moved;
    ended.push(moved.value);
  }
  return ended.length === 0 ? refuse("STATE_CONFLICT", { state: year.state }) : accept(ended);
}

/** POOL-7: an approved smaller amount holds for the years that are not given yet; never raises one. Amounts in øre. */
export function lowerYears(years: readonly GrantYear[], amount: Money): readonly GrantYear[] {
  return years
    .filter((year) => !isEnd(grantYearTransitions, year.state) && exceeds(year.amount, amount))
    .map((year) => changed(year, { amount }));
}
