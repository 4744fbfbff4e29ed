import {
  accept,
  addDays,
  addMilliseconds,
  changed,
  checkInput,
  dateAt,
  existingInstant,
  isAfter,
  problem,
  refuse,
  type Acting,
  type Instant,
  type Outcome,
  type Problems,
  type Refusal,
} from "../../kernel/index.ts";
import type { FundingRound, FundingRoundState } from "../terms/funding-round.type.ts";
import { roundState } from "../terms/pool-terms.ts";
import { beginSetup, type SetupRefusal } from "./begin-setup.ts";
import { publicText } from "./input-rules.ts";
import { setupBounds } from "./setup-bounds.ts";

type DeadlineOutcome = Outcome<FundingRound, SetupRefusal | Refusal<"STATE_CONFLICT">>;

function beginIn(
  round: FundingRound,
  version: number,
  states: readonly FundingRoundState[],
  by: Acting,
): DeadlineOutcome {
  const begun = beginSetup(round, version, by);
  if (!begun.ok) return begun;
  const state = roundState(round, by.now);
  return states.includes(state) ? begun : refuse("STATE_CONFLICT", { state });
}

/**
 * POOL-3: gives a round that has opened, and is not decided, a later deadline; one that was closed is open again. NOT_LATER for one that is
 * not after the present one, IN_THE_PAST for one that has passed: nobody's time is shortened.
 */
export function extendRound(
  round: FundingRound,
  input: { readonly version: number; readonly deadlineAt: Instant },
  by: Acting,
): DeadlineOutcome {
  const begun = beginIn(round, input.version, ["OPEN", "CLOSED"], by);
  if (!begun.ok) return begun;
  const time = existingInstant("deadlineAt", input.deadlineAt);
  const checked = checkInput(input, time.length === 0 ? laterProblems(round, input.deadlineAt, by.now) : time);
  return checked.ok ? accept(changed(round, { deadlineAt: input.deadlineAt, closedReason: null })) : checked;
}

function laterProblems(round: FundingRound, deadlineAt: Instant, now: Instant): Problems {
  const last = addDays(dateAt(now), setupBounds.roundDays);
  if (!isAfter(deadlineAt, round.deadlineAt)) return problem("deadlineAt", "NOT_LATER", round.deadlineAt);
  if (!isAfter(deadlineAt, now)) return problem("deadlineAt", "IN_THE_PAST");
  return dateAt(deadlineAt) > last ? problem("deadlineAt", "TOO_FAR_AHEAD", last) : [];
}

/** POOL-3: closes an open round before its deadline, with a reason that everybody can read. What came in until this moment is in time. */
export function closeRound(
  round: FundingRound,
  input: { readonly version: number; readonly reason: string },
  by: Acting,
): DeadlineOutcome {
  const begun = beginIn(round, input.version, ["OPEN"], by);
  if (!begun.ok) return begun;
  const { reasonMin: min, reason: max } = setupBounds;
  const checked = checkInput(input, publicText("reason", input.reason, { min, max }));
  if (!checked.ok) return checked;
  // The deadline itself is in time, so it lies before this instant: the round is closed from now on.
  return accept(changed(round, { deadlineAt: addMilliseconds(by.now, -1), closedReason: input.reason.trim() }));
}
