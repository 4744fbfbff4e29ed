import { accept, authorise, refuse, type Acting, type Outcome, type Refusal } from "../../kernel/index.ts";
import { roundState } from "../terms/pool-terms.ts";
import type { FundingRound } from "../terms/funding-round.type.ts";
import type { PoolForm, RoundForm } from "./form.type.ts";
import { mayKeepForms, mayReadForm } from "./form.policy.ts";

/** A round, the form that is to be its, and how many filled one of that kind in already. */
export interface ChooseRoundFormState {
  readonly round: FundingRound;
  readonly form: PoolForm;
  readonly filledIn: number;
}

/**
 * POOL-6, POOL-17: gives a round a published version of its pool's form, in place of the one in force when it opens. STATE_CONFLICT with the
 * form's state unless it is published, with IN_USE once somebody applied on a form of the kind (all who apply are asked the same), with the
 * round's state after its deadline.
 */
export function chooseRoundForm(
  { round, form, filledIn }: ChooseRoundFormState,
  by: Acting,
): Outcome<RoundForm, Refusal<"NOT_FOUND" | "NOT_ALLOWED" | "STATE_CONFLICT">> {
  const allowed = authorise({
    maySee: mayReadForm(by.viewer, { ...round, state: "DRAFT" }),
    mayDo: mayKeepForms(by.viewer, round),
  });
  if (!allowed.ok) return allowed;
  if (form.poolId !== round.poolId) return refuse("NOT_FOUND");
  if (form.state !== "PUBLISHED") return refuse("STATE_CONFLICT", { state: form.state });
  if (filledIn > 0) return refuse("STATE_CONFLICT", { state: "IN_USE" });
  const state = roundState(round, by.now);
  if (state === "CLOSED" || state === "DECIDED") return refuse("STATE_CONFLICT", { state });
  const { municipalityId, administration } = round;
  return accept({ municipalityId, administration, roundId: round.id, formId: form.id, kind: form.kind });
}
