import { subtract, sum, type Money } from "@indgang/domain/kernel";
import { roundState, type BudgetLine, type FundingRoundState } from "@indgang/domain/pools";
import { reserveCheck } from "@indgang/domain/pool-setup";
import { MoneyScalar, type RequestContext } from "@indgang/subgraph-kit";
import { Ctx, FieldResolver, Int, Resolver, Root } from "type-graphql";
import { criteriaOfRound, termsOfRound } from "../../service/pool-terms.ts";
import { roundFigures } from "../../service/round-figures.ts";
import { linesByRound, yearLinesByRound } from "../../store/pool/funding-round.store.ts";
import { poolById } from "../../store/pool/pool.store.ts";
import { present } from "../../store/present.ts";
import { FundingRoundStateEnum } from "../enum/pool.enums.ts";
import { BudgetLineType, toBudgetLineType } from "./budget-line.type.ts";
import { CriterionType, toCriterionType } from "./criterion.type.ts";
import { FundingRoundType } from "./funding-round.type.ts";
import { PoolTermsType } from "./pool-terms.type.ts";
import { PoolType, toPoolType } from "./pool.type.ts";
import { RoundReserveType } from "./round-reserve.type.ts";

@Resolver(() => FundingRoundType)
export class FundingRoundFieldsResolver {
  @FieldResolver(() => PoolType, { description: "Whose round it is." })
  async pool(@Root() { round }: FundingRoundType, @Ctx() context: RequestContext): Promise<PoolType> {
    return toPoolType(present(await context.use(poolById).load(round.poolId), "The pool of a round"));
  }

  @FieldResolver(() => PoolTermsType, {
    nullable: true,
    description: "The terms that it was announced with; null where the pool had none on that day (POOL-17).",
  })
  async terms(@Root() { round }: FundingRoundType, @Ctx() context: RequestContext): Promise<PoolTermsType | null> {
    return termsOfRound(context, round);
  }

  @FieldResolver(() => [CriterionType], {
    description: "What its applications are assessed by, in order: the criteria that it was announced with (POOL-4).",
  })
  async criteria(@Root() { round }: FundingRoundType, @Ctx() context: RequestContext): Promise<CriterionType[]> {
    return (await criteriaOfRound(context, round)).map(toCriterionType);
  }

  @FieldResolver(() => RoundReserveType, {
    nullable: true,
    description: "What its pool keeps for development in its year, against its terms; null where it has none (POOL-3).",
  })
  async reserve(@Root() { round }: FundingRoundType, @Ctx() context: RequestContext): Promise<RoundReserveType | null> {
    const terms = await termsOfRound(context, round);
    return terms && reserveCheck(await context.use(yearLinesByRound).load(round.id), terms);
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
