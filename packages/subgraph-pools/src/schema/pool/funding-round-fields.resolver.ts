import { subtract, sum, type Money } from "@indgang/domain/kernel";
import { roundState, type BudgetLine, type FundingRoundState } from "@indgang/domain/pools";
import { MoneyScalar, type RequestContext } from "@indgang/subgraph-kit";
import { Ctx, FieldResolver, Int, Resolver, Root } from "type-graphql";
import { roundFigures } from "../../service/round-figures.ts";
import { linesByRound } from "../../store/funding-round.store.ts";
import { poolById } from "../../store/pool.store.ts";
import { present } from "../../store/present.ts";
import { FundingRoundStateEnum } from "../enum/pool.enums.ts";
import { BudgetLineType, toBudgetLineType } from "./budget-line.type.ts";
import { FundingRoundType } from "./funding-round.type.ts";
import { PoolType, toPoolType } from "./pool.type.ts";

@Resolver(() => FundingRoundType)
export class FundingRoundFieldsResolver {
  @FieldResolver(() => PoolType, { description: "Whose round it is." })
  async pool(@Root() { round }: FundingRoundType, @Ctx() context: RequestContext): Promise<PoolType> {
    return toPoolType(present(await context.use(poolById).load(round.poolId), "The pool of a round"));
  }

  @FieldResolver(() => FundingRoundStateEnum, { description: "Where it stands now." })
  state(@Root() { round }: FundingRoundType, @Ctx() context: RequestContext): FundingRoundState {
    return roundState(round, context.now());
  }

  @FieldResolver(() => [BudgetLineType], { description: "Its budget by source (POOL-3)." })
  async budgetLines(@Root() { round }: FundingRoundType, @Ctx() context: RequestContext): Promise<BudgetLineType[]> {
    return (await linesOf(context, round.id)).map(toBudgetLineType);
  }

  @FieldResolver(() => MoneyScalar, { description: "What there was to give: the sum of its lines." })
  async budget(@Root() { round }: FundingRoundType, @Ctx() context: RequestContext): Promise<Money> {
    return sum((await linesOf(context, round.id)).map((line) => line.amount));
  }

  @FieldResolver(() => MoneyScalar, { description: "What was given." })
  async granted(@Root() { round }: FundingRoundType, @Ctx() context: RequestContext): Promise<Money> {
    return sum((await linesOf(context, round.id)).map((line) => line.granted));
  }

  @FieldResolver(() => MoneyScalar, { description: "What is left (POOL-18)." })
  async left(@Root() { round }: FundingRoundType, @Ctx() context: RequestContext): Promise<Money> {
    const lines = await linesOf(context, round.id);
    return subtract(sum(lines.map((line) => line.amount)), sum(lines.map((line) => line.granted)));
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: "How many applied. For its administration and the service desk; null for all others.",
  })
  async applicationCount(@Root() { round }: FundingRoundType, @Ctx() context: RequestContext): Promise<number | null> {
    return (await roundFigures(context, round))?.applicationCount ?? null;
  }

  @FieldResolver(() => MoneyScalar, {
    nullable: true,
    description: "What was applied for in all. For its administration and the service desk; null for all others.",
  })
  async appliedTotal(@Root() { round }: FundingRoundType, @Ctx() context: RequestContext): Promise<Money | null> {
    return (await roundFigures(context, round))?.appliedTotal ?? null;
  }
}

function linesOf(context: RequestContext, roundId: string): Promise<readonly BudgetLine[]> {
  return context.use(linesByRound).load(roundId);
}
