import {
  accept,
  changed,
  checkInput,
  cprIn,
  problem,
  refuse,
  requiredText,
  type Acting,
  type AwardId,
  type NominationId,
  type Outcome,
  type PrizeCategoryId,
  type Refusal,
} from "../kernel/index.ts";
import type { Award, JuryDecision } from "./award-cycle.type.ts";
import { mayDecideAward } from "./award.policy.ts";
import { awardBounds } from "./award.values.ts";
import type { CycleRefusal, CycleState, VersionInput } from "./cycle-step.ts";
import { beginDeciding, undecidedOf } from "./deciding-step.ts";
import { juryResult, missingBallots, type JudgedCategory } from "./jury-result.ts";
import { inUse, type Prize } from "./prize.type.ts";
import { expectUnbiased } from "./recusal.ts";

/** A category as the jury has judged it, and the id of its award when it has none yet. */
export interface DecideState extends CycleState, JudgedCategory {
  readonly prize: Prize;
  readonly awardId: AwardId;
}

/** What a jury decides in a category; `nominationId` null: nobody has the prize this year. The version is the decision's. */
export interface DecideInput extends VersionInput {
  readonly categoryId: PrizeCategoryId;
  readonly nominationId: NominationId | null;
  /** Why, 20 to 2,000 characters. */
  readonly motivation: string;
}

/**
 * AWARD-2: records what the jury has decided in a category; until publishing is set it can be decided anew. BALLOTS_MISSING says how many
 * have not voted, never who. Whom nobody could score cannot win. LAW-2: nobody records the victory of one they have an interest in.
 */
export function decideAward(
  state: DecideState,
  input: DecideInput,
  by: Acting,
): Outcome<JuryDecision, CycleRefusal | Refusal<"BALLOTS_MISSING" | "RECUSED_FROM_NOMINATION">> {
  const { decision, prize, interests } = state;
  const begun = beginDeciding(state, mayDecideAward, input, by);
  if (!begun.ok) return begun;
  const category = inUse(prize.categories).find(({ id }) => id === input.categoryId);
  if (!category) return refuse("NOT_FOUND");
  const missing = missingBallots(state, by.now).length;
  if (missing > 0) return refuse("BALLOTS_MISSING", { missing });
  const won = juryResult(state, by.now).find(({ nomination }) => nomination.id === input.nominationId);
  const unbiased = won ? expectUnbiased(won.nomination, interests, by) : accept(null);
  if (!unbiased.ok) return unbiased;
  const isElectable = input.nominationId === null || (won !== undefined && won.average !== null);
  const checked = checkInput(
    input,
    isElectable ? [] : problem("nominationId", "UNKNOWN_VALUE"),
    requiredText("motivation", input.motivation, awardBounds.motivation),
    cprIn("motivation", input.motivation),
  );
  if (!checked.ok) return checked;
  const before = decision.awards.find(({ categoryId }) => categoryId === category.id);
  const award: Award = {
    id: before?.id ?? state.awardId,
    categoryId: category.id,
    nominationId: won?.nomination.id ?? null,
    associationId: won?.nomination.nominee.associationId ?? null,
    winner: won?.nomination.nominee.name ?? null,
    motivation: input.motivation.trim(),
    decidedAt: by.now,
  };
  const awards = [...decision.awards.filter(({ categoryId }) => categoryId !== category.id), award];
  return accept(changed(decision, { awards, isComplete: undecidedOf(prize, awards) === 0 }));
}
