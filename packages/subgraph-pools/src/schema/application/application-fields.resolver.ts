import type { FundingRoundId, PoolId } from "@indgang/domain/kernel";
import { onceEach, type RequestContext } from "@indgang/subgraph-kit";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { readAssessmentOf, readDecisionOf } from "../../service/read-case.ts";
import { roundById } from "../../store/pool/funding-round.store.ts";
import { poolById } from "../../store/pool/pool.store.ts";
import { present } from "../../store/present.ts";
import { AssessmentType, toAssessmentType } from "../assessment/assessment.type.ts";
import { DecisionType, toDecisionType } from "../meeting/decision.type.ts";
import { FundingRoundType, toFundingRoundType } from "../pool/funding-round.type.ts";
import { PoolType, toPoolType } from "../pool/pool.type.ts";
import { ApplicationType } from "./application.type.ts";

const shownPool = (context: RequestContext) =>
  onceEach(async (id: PoolId) =>
    toPoolType(present(await context.use(poolById).load(id), "The pool of an application")),
  );

const shownRound = (context: RequestContext) =>
  onceEach(async (id: FundingRoundId) =>
    toFundingRoundType(present(await context.use(roundById).load(id), "The round of an application")),
  );

/** What a case is tied to. */
@Resolver(() => ApplicationType)
export class ApplicationFieldsResolver {
  @FieldResolver(() => PoolType, { description: "Which pool it asks." })
  pool(@Root() { head }: ApplicationType, @Ctx() context: RequestContext): Promise<PoolType> {
    return context.use(shownPool)(head.poolId);
  }

  @FieldResolver(() => FundingRoundType, { description: "In which round." })
  round(@Root() { head }: ApplicationType, @Ctx() context: RequestContext): Promise<FundingRoundType> {
    return context.use(shownRound)(head.roundId);
  }

  @FieldResolver(() => AssessmentType, {
    nullable: true,
    description: "The professional assessment; null for everybody outside the case's administration (POOL-1, POOL-13).",
  })
  async assessment(@Root() { head }: ApplicationType, @Ctx() context: RequestContext): Promise<AssessmentType | null> {
    const assessment = await readAssessmentOf(context, head);
    return assessment && toAssessmentType(assessment);
  }

  @FieldResolver(() => DecisionType, { nullable: true, description: "What the committee decided; null until then." })
  async decision(@Root() { head }: ApplicationType, @Ctx() context: RequestContext): Promise<DecisionType | null> {
    const decision = await readDecisionOf(context, head);
    return decision && toDecisionType(decision);
  }
}
