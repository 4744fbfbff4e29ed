import type { RequestContext } from "@indgang/subgraph-kit";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { readAssessmentOf, readDecisionOf } from "../../service/read-case.ts";
import { roundById } from "../../store/funding-round.store.ts";
import { poolById } from "../../store/pool.store.ts";
import { present } from "../../store/present.ts";
import { AssessmentType, toAssessmentType } from "../assessment/assessment.type.ts";
import { DecisionType, toDecisionType } from "../meeting/decision.type.ts";
import { FundingRoundType, toFundingRoundType } from "../pool/funding-round.type.ts";
import { PoolType, toPoolType } from "../pool/pool.type.ts";
import { ApplicationType } from "./application.type.ts";

/** What a case is tied to. */
@Resolver(() => ApplicationType)
export class ApplicationFieldsResolver {
  @FieldResolver(() => PoolType, { description: "Which pool it asks." })
  async pool(@Root() { head }: ApplicationType, @Ctx() context: RequestContext): Promise<PoolType> {
    return toPoolType(present(await context.use(poolById).load(head.poolId), "The pool of an application"));
  }

  @FieldResolver(() => FundingRoundType, { description: "In which round." })
  async round(@Root() { head }: ApplicationType, @Ctx() context: RequestContext): Promise<FundingRoundType> {
    return toFundingRoundType(present(await context.use(roundById).load(head.roundId), "The round of an application"));
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
