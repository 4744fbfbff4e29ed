import { ForwardPageArguments, type Connection, type RequestContext, mapPage } from "@indgang/subgraph-kit";
import { Arg, Args, Ctx, FieldResolver, Int, Resolver, Root } from "type-graphql";
import { poolOverview } from "../../service/pool-overview.ts";
import { currentCriteria, currentTerms } from "../../service/pool-terms.ts";
import { roundsOfPool } from "../../store/pool/funding-round.store.ts";
import { criteriaByPool, termsByPool } from "../../store/pool/pool.store.ts";
import { FundingRoundConnection } from "./connections.ts";
import { CriterionType, toCriterionType } from "./criterion.type.ts";
import { toFundingRoundType, type FundingRoundType } from "./funding-round.type.ts";
import { PoolOverviewType } from "./pool-overview.type.ts";
import { PoolTermsType } from "./pool-terms.type.ts";
import { PoolType } from "./pool.type.ts";

@Resolver(() => PoolType)
export class PoolFieldsResolver {
  @FieldResolver(() => PoolTermsType, { description: "What holds for it now (POOL-17)." })
  async terms(@Root() pool: PoolType, @Ctx() context: RequestContext): Promise<PoolTermsType> {
    return currentTerms(context, pool.head.id);
  }

  @FieldResolver(() => [CriterionType], { description: "What applications are assessed by today, in order (POOL-4)." })
  async criteria(@Root() pool: PoolType, @Ctx() context: RequestContext): Promise<CriterionType[]> {
    return (await currentCriteria(context, pool.head.id)).map(toCriterionType);
  }

  @FieldResolver(() => [PoolTermsType], {
    description: "All terms that it ever had or is to have, the earliest first (POOL-17).",
  })
  async termsOverTime(@Root() pool: PoolType, @Ctx() context: RequestContext): Promise<PoolTermsType[]> {
    return [...(await context.use(termsByPool).load(pool.head.id))];
  }

  @FieldResolver(() => [CriterionType], {
    description: "All criteria that it ever had or is to have, by position, each with its days (POOL-4, POOL-17).",
  })
  async criteriaOverTime(@Root() pool: PoolType, @Ctx() context: RequestContext): Promise<CriterionType[]> {
    return (await context.use(criteriaByPool).load(pool.head.id)).map(toCriterionType);
  }

  @FieldResolver(() => FundingRoundConnection, { description: "Its rounds, the latest year first." })
  async rounds(
    @Root() pool: PoolType,
    @Args(() => ForwardPageArguments) page: ForwardPageArguments,
    @Ctx() context: RequestContext,
  ): Promise<Connection<FundingRoundType>> {
    const found = await context.use(roundsOfPool).load(pool.head.id, page.toPage());
    return new FundingRoundConnection(mapPage(found, toFundingRoundType));
  }

  @FieldResolver(() => PoolOverviewType, {
    description: "What was asked for, granted and left, over the years and by what the cases have in common (POOL-18).",
  })
  async overview(
    @Root() pool: PoolType,
    @Arg("year", () => Int, { nullable: true, description: "Figures of this year alone; of all years without." })
    year: number | null | undefined,
    @Ctx() context: RequestContext,
  ): Promise<PoolOverviewType> {
    return poolOverview(context, pool.head, year ?? null);
  }
}
