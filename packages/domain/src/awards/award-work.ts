import { dateAt, isBefore, type Acting, type PlainDate, type PrizeCategoryId } from "../kernel/index.ts";
import { awardCycleStateAt } from "./award-cycle.states.ts";
import { jurorOf, mayDecideAward, runsPrizes } from "./award.policy.ts";
import type { CycleState } from "./cycle-step.ts";
import { missingBallots, type JudgedCategory } from "./jury-result.ts";

/** What a prize asks of somebody. */
export const awardWorkKinds = ["CHECK_NOMINATIONS", "BEGIN_JUDGING", "SCORE", "DECIDE", "PUBLISH"] as const;
export type AwardWorkKind = (typeof awardWorkKinds)[number];

/** One thing to do, by a day. */
export interface AwardWork {
  readonly kind: AwardWorkKind;
  /** Null: the whole year, not one category. */
  readonly categoryId: PrizeCategoryId | null;
  readonly dueOn: PlainDate;
  /** How many nominations to check; 1 for everything else. */
  readonly count: number;
}

/** What has to be known of a year to say what waits in it. */
export interface AwardWorkState extends CycleState {
  readonly unchecked: number;
  readonly categories: readonly (JudgedCategory & { readonly categoryId: PrizeCategoryId })[];
}

/** AWARD-1, AWARD-2: what waits for the viewer in a year of a prize. Nothing for anybody outside the jury's staff. */
export function awardWork(state: AwardWorkState, { viewer, now }: Acting): readonly AwardWork[] {
  const { cycle, decision, unchecked } = state;
  const reached = awardCycleStateAt(cycle, decision, now);
  const closesOn = dateAt(cycle.nominateUntil);
  if (reached === "NOMINATING" && runsPrizes(viewer, cycle)) {
    if (unchecked > 0) return [{ kind: "CHECK_NOMINATIONS", categoryId: null, dueOn: closesOn, count: unchecked }];
    return isBefore(now, cycle.nominateUntil)
      ? []
      : [{ kind: "BEGIN_JUDGING", categoryId: null, dueOn: closesOn, count: 1 }];
  }
  if (reached === "DECIDED" && runsPrizes(viewer, cycle) && decision.publishAt === null)
    return [{ kind: "PUBLISH", categoryId: null, dueOn: cycle.scoresDueOn, count: 1 }];
  return reached === "JUDGING" ? judging(state, { viewer, now }) : [];
}

function judging({ cycle, decision, categories }: AwardWorkState, { viewer, now }: Acting): readonly AwardWork[] {
  const juror = jurorOf(viewer, cycle, now);
  return categories.flatMap((category): readonly AwardWork[] => {
    const { categoryId } = category;
    const missing = missingBallots(category, now);
    const of = { categoryId, dueOn: cycle.scoresDueOn, count: 1 };
    if (juror !== null && missing.some(({ id }) => id === juror.id)) return [{ kind: "SCORE", ...of }];
    const isDecided = decision.awards.some((award) => award.categoryId === categoryId);
    return missing.length === 0 && !isDecided && mayDecideAward(viewer, cycle, now) ? [{ kind: "DECIDE", ...of }] : [];
  });
}
