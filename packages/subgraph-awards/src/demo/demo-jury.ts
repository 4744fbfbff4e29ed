import type { AwardCycleId } from "@indgang/domain/kernel";
import * as rules from "@indgang/domain/awards";
import type { RequestContext } from "@indgang/subgraph-kit";
import { stepBallot } from "../service/ballots.ts";
import { decideAward } from "../service/decisions.ts";
import { keyed, okay, type Making, type Nominated } from "./demo-stage.ts";

/** One juror scores what they may in every category, and votes. */
export async function vote(
  made: Making,
  cycleId: AwardCycleId,
  nominations: readonly Nominated[],
  context: RequestContext,
  juror: string,
): Promise<void> {
  for (const { id: categoryId } of made.prize.categories) {
    let version = 0;
    const of = { cycleId, categoryId };
    for (const [index, { id }] of nominations.filter((each) => each.categoryId === categoryId).entries()) {
      const scores = made.prize.criteria.map(({ id: criterionId, mostPoints }) => ({
        criterionId,
        points: Math.max(0, mostPoints - 1 - index * 2),
      }));
      const input = { ...keyed(made, `${juror} ${id}`), version, nominationId: id, scores };
      const saved = await stepBallot(context, {
        operation: "saveScores",
        input,
        of,
        rule: (state, by) => rules.saveScores(state, input, by),
      });
      // LAW-2: whoever has an interest leaves it out.
      if (saved.ok) version += 1;
      else if (saved.refusal.code !== "RECUSED_FROM_NOMINATION") okay(saved);
    }
    const input = { ...keyed(made, `${juror} votes ${categoryId}`), version };
    const rule = (state: rules.BallotState, by: Parameters<typeof rules.submitBallot>[2]) =>
      rules.submitBallot(state, input, by);
    okay(await stepBallot(context, { operation: "submitBallot", input, of, rule }));
  }
}

/** The jury decides for the first of each category. */
export async function decide(
  made: Making,
  cycleId: AwardCycleId,
  nominations: readonly Nominated[],
  days: number,
): Promise<void> {
  for (const [index, { id: categoryId }] of made.prize.categories.entries()) {
    const winner = nominations.find((each) => each.categoryId === categoryId);
    const motivation = "Fordi indsatsen har gjort hverdagen bedre for mange, og fordi andre kan lære af den.";
    okay(
      await decideAward(made.by(made.secretary, days), cycleId, {
        ...keyed(made, `decide ${categoryId}`),
        version: 1 + index,
        categoryId,
        nominationId: winner?.id ?? null,
        motivation,
      }),
    );
  }
}
