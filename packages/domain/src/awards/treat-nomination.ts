import {
  accept,
  addMilliseconds,
  authorise,
  checkInput,
  cprIn,
  expectVersion,
  isBefore,
  moveTo,
  optionalText,
  refuse,
  requiredText,
  type Acting,
  type Instant,
  type Outcome,
  type Refusal,
} from "../kernel/index.ts";
import { runsPrizes, isJuryStaff } from "./award.policy.ts";
import { awardBounds, nominationLimits } from "./award.values.ts";
import { expectCycle, type CycleRefusal, type CycleState, type VersionInput } from "./cycle-step.ts";
import { nominationTransitions } from "./nomination.states.ts";
import type { Nomination } from "./nomination.type.ts";
import type { PastWinner, Prize } from "./prize.type.ts";
import { expectUnbiased, type Interests } from "./recusal.ts";
import { expectRested } from "./winner-rests.ts";

/** AWARD-2: when an unconfirmed nomination is forgotten. */
export function confirmableUntil(at: Instant): Instant {
  return addMilliseconds(at, nominationLimits.tokenMilliseconds);
}

/** AWARD-2: whoever has the token that was sent to the e-mail address confirms. Unknown, used and forgotten tokens are answered alike: NOT_FOUND. */
export function confirmNomination(
  { nomination, cycle }: { readonly nomination: Nomination } & Pick<CycleState, "cycle">,
  { now }: Acting,
): Outcome<Nomination, Refusal<"NOT_FOUND" | "STATE_CONFLICT">> {
  if (nomination.state !== "UNCONFIRMED" || !isBefore(now, confirmableUntil(nomination.receivedAt)))
    return refuse("NOT_FOUND");
  // Judging and what follows it look alike to whoever holds a token.
  if (cycle.phase !== "NOMINATING") return refuse("STATE_CONFLICT", { state: cycle.phase });
  return moveTo<Nomination>(nominationTransitions, nomination, "RECEIVED");
}

/** A nomination with its year, and what decides whether it can win. */
export interface TreatNominationState extends CycleState {
  readonly prize: Prize;
  readonly nomination: Nomination;
  readonly interests: Interests;
  readonly winners: readonly PastWinner[];
}

type TreatRefusal = CycleRefusal | Refusal<"RECUSED_FROM_NOMINATION">;

/** AWARD-2: the secretariat says whether a nomination can win, and if not, why. It can be corrected until judging begins. */
export function checkNomination(
  state: TreatNominationState,
  input: VersionInput & { readonly isEligible: boolean; readonly reason: string | null },
  by: Acting,
): Outcome<Nomination, TreatRefusal | Refusal<"WINNER_RESTS">> {
  const { nomination, prize, cycle, winners } = state;
  const begun = beginTreating(state, input, by);
  if (!begun.ok) return begun;
  const expected = expectCycle(state, by, "NOMINATING");
  if (!expected.ok) return expected;
  const { isEligible } = input;
  const checked = checkInput(
    input,
    isEligible
      ? optionalText("reason", input.reason, { max: awardBounds.reason })
      : requiredText("reason", input.reason ?? "", { max: awardBounds.reason }),
    cprIn("reason", input.reason),
  );
  if (!checked.ok) return checked;
  const rested = expectRested({ ...prize, year: cycle.year }, winners, nomination.categoryId, nomination.nominee);
  if (isEligible && !rested.ok) return rested;
  const stateReason = isEligible ? null : (input.reason?.trim() ?? null);
  return moveTo<Nomination>(nominationTransitions, nomination, isEligible ? "ELIGIBLE" : "INELIGIBLE", { stateReason });
}

/** AWARD-2: the nominator or the nominee wants it no more, until the jury has decided. */
export function withdrawNomination(
  state: TreatNominationState,
  input: VersionInput & { readonly reason: string },
  by: Acting,
): Outcome<Nomination, TreatRefusal> {
  const begun = beginTreating(state, input, by);
  if (!begun.ok) return begun;
  const expected = expectCycle(state, by, "NOMINATING", "JUDGING");
  if (!expected.ok) return expected;
  // A category that is decided is decided of those who stood in it.
  if (state.decision.awards.some(({ categoryId }) => categoryId === state.nomination.categoryId))
    return refuse("STATE_CONFLICT", { state: "DECIDED" });
  const checked = checkInput(
    input,
    requiredText("reason", input.reason, { max: awardBounds.reason }),
    cprIn("reason", input.reason),
  );
  if (!checked.ok) return checked;
  return moveTo<Nomination>(nominationTransitions, state.nomination, "WITHDRAWN", { stateReason: input.reason.trim() });
}

/** LAW-2: NOT_FOUND outside the jury's staff, NOT_ALLOWED for jurors, RECUSED_FROM_NOMINATION for whoever has an interest. */
function beginTreating(
  { cycle, nomination, interests }: TreatNominationState,
  input: VersionInput,
  by: Acting,
): Outcome<unknown, TreatRefusal> {
  const { viewer, now } = by;
  const allowed = authorise({
    maySee: nomination.state !== "UNCONFIRMED" && isJuryStaff(viewer, cycle, now),
    mayDo: runsPrizes(viewer, cycle),
  });
  if (!allowed.ok) return allowed;
  const unbiased = expectUnbiased(nomination, interests, by);
  if (!unbiased.ok) return unbiased;
  const fresh = expectVersion(nomination, input.version);
  return fresh.ok ? accept(nomination) : fresh;
}
