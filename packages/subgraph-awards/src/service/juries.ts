import type { AwardCycleId, Outcome, PersonId } from "@indgang/domain/kernel";
import { appointJuror as appoint, beginJudging as begin, scoresAskedFor } from "@indgang/domain/awards";
import type { Keyed, RequestContext } from "@indgang/subgraph-kit";
import { closeCycle, findPossibleJurors } from "../store/cycle.store.ts";
import { countUnchecked } from "../store/nomination.store.ts";
import type { AnyRefusal, RefusalIn } from "./carry-out.ts";
import { stepCycle } from "./cycles.ts";
import { ids } from "./prizes.ts";
import { tellOfAward } from "./tell-of-award.ts";

interface CycleStep extends Keyed {
  readonly version: number;
}

/** AWARD-2: somebody joins the jury. The answer is the cycle's id. */
export function appointJuror(
  context: RequestContext,
  cycleId: AwardCycleId | null,
  input: CycleStep & { readonly personId: PersonId; readonly isChair: boolean },
): Promise<Outcome<AwardCycleId, RefusalIn<typeof appoint> | AnyRefusal>> {
  return stepCycle<RefusalIn<typeof appoint>>(context, {
    operation: "appointJuror",
    input,
    cycleId,
    rule: async (state, work) => {
      const possibleJurors = context.viewer.administration === null ? [] : await findPossibleJurors(work.transaction);
      return appoint({ ...state, possibleJurors, jurorId: ids<"Juror">() }, input, work.acting);
    },
  });
}

/** AWARD-2: hands the nominations to the jury. The answer is the cycle's id. */
export function beginJudging(
  context: RequestContext,
  cycleId: AwardCycleId | null,
  input: CycleStep,
): Promise<Outcome<AwardCycleId, RefusalIn<typeof begin> | AnyRefusal>> {
  return stepCycle<RefusalIn<typeof begin>>(context, {
    operation: "beginJudging",
    input,
    cycleId,
    rule: async (state, work) => {
      const { transaction, acting } = work;
      const { id, municipalityId } = state.cycle;
      if (context.viewer.administration !== null) await closeCycle(transaction, municipalityId, id);
      const unchecked = await countUnchecked(transaction, state.cycle);
      const begun = begin({ ...state, unchecked }, input, acting);
      if (begun.ok) await tellOfAward(work, begun.value, scoresAskedFor(begun.value, acting.now));
      return begun;
    },
  });
}
