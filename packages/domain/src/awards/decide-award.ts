import {
  accept,
  addMilliseconds,
  changed,
  checkInput,
  expectVersion,
  isAfter,
  isBefore,
  problem,
  refuse,
  requiredText,
  type Acting,
  type AwardId,
  type Instant,
  type NominationId,
  type Outcome,
  type PrizeCategoryId,
  type Refusal,
} from "../kernel/index.ts";
import type { Award, JuryDecision } from "./award-cycle.type.ts";
import { mayDecideAward, runsPrizes } from "./award.policy.ts";
import { awardBounds } from "./award.values.ts";
import {
  authoriseWithinJury,
  expectCycle,
  type CycleRefusal,
  type CycleState,
  type VersionInput,
} from "./cycle-step.ts";
import { juryResult, missingBallots, type JudgedCategory } from "./jury-result.ts";
import { cprIn } from "./prize-input.ts";
import { inUse, type Prize } from "./prize.type.ts";
import { expectUnbiased } from "./recusal.ts";

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

/** Categories in use that are not decided. */
function undecidedOf(prize: Prize, awards: readonly Award[]): number {
  return inUse(prize.categories).filter(({ id }) => !awards.some(({ categoryId }) => categoryId === id)).length;
}

/** How the winners become public. */
export interface PublishInput extends VersionInput {
  readonly minute: string;
  /** Null: at once. */
  readonly publishAt: Instant | null;
}

/**
 * AWARD-1, AWARD-2: closes the jury's work with its minute and sets the instant from which the winners are public: the embargo. Until then it can
 * be set anew. AWARDS_UNDECIDED while a category is open.
 */
export function publishAwards(
  { cycle, decision, prize }: CycleState & { readonly prize: Prize },
  input: PublishInput,
  by: Acting,
): Outcome<JuryDecision, CycleRefusal | Refusal<"AWARDS_UNDECIDED">> {
  const begun = beginDeciding({ cycle, decision }, (viewer) => runsPrizes(viewer, cycle), input, by, true);
  if (!begun.ok) return begun;
  const undecided = undecidedOf(prize, decision.awards);
  if (undecided > 0) return refuse("AWARDS_UNDECIDED", { undecided });
  const publishAt = input.publishAt ?? by.now;
  const latest = addMilliseconds(by.now, awardBounds.days * 86_400_000);
  const checked = checkInput(
    input,
    requiredText("minute", input.minute, { max: awardBounds.minute }),
    cprIn("minute", input.minute),
    isBefore(publishAt, by.now) ? problem("publishAt", "IN_THE_PAST") : [],
    isAfter(publishAt, latest) ? problem("publishAt", "TOO_FAR_AHEAD") : [],
  );
  return checked.ok ? accept(changed(decision, { minute: input.minute.trim(), publishAt })) : checked;
}

/** STATE_CONFLICT before the jury sits and once it is public; deciding anew ends when publishing is set. */
function beginDeciding(
  { cycle, decision }: CycleState,
  mayDo: Parameters<typeof authoriseWithinJury>[1],
  input: VersionInput,
  by: Acting,
  isPublishing = false,
): Outcome<unknown, CycleRefusal> {
  const allowed = authoriseWithinJury(cycle, mayDo, by);
  if (!allowed.ok) return allowed;
  const fresh = expectVersion(decision, input.version);
  if (!fresh.ok) return fresh;
  if (!isPublishing && decision.publishAt !== null) return refuse("STATE_CONFLICT", { state: "DECIDED" });
  return expectCycle({ cycle, decision }, by, "JUDGING", "DECIDED");
}
