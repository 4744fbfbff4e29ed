import type { Instant, Money } from "@indgang/domain/kernel";
import type { Decision, DecisionOutcome, ReasonCode } from "@indgang/domain/pools";
import { DateTimeScalar, MoneyScalar, NodeType, toGlobalId } from "@indgang/subgraph-kit";
import { Directive, Field, ObjectType } from "type-graphql";
import type { ReadDecision } from "../../store/meeting/decision.store.ts";
import { ConditionType } from "../assessment/assessment-parts.types.ts";
import { DecisionOutcomeEnum, ReasonCodeEnum } from "../enum/decision.enums.ts";

@Directive('@key(fields: "id")')
@ObjectType("Decision", {
  implements: NodeType,
  simpleResolvers: true,
  description: "What the committee decided on one application. Written once, never changed (POOL-9, POOL-10).",
})
export class DecisionType extends NodeType {
  @Field(() => DecisionOutcomeEnum, { description: "In full, in part, or rejected." })
  readonly outcome!: DecisionOutcome;

  @Field(() => MoneyScalar, { description: "How much; zero for a rejection." })
  readonly amount!: Money;

  @Field(() => ReasonCodeEnum, { nullable: true, description: "Why less than was asked for; null for a full grant." })
  readonly reasonCode!: ReasonCode | null;

  @Field(() => String, { description: "The reason in words, as the association reads it (LAW-1)." })
  readonly reasonText!: string;

  @Field(() => String, {
    nullable: true,
    description:
      "Why those with a right to be heard were not waited for (POOL-8); null where nobody was to be waited for.",
  })
  readonly hearingDeviation!: string | null;

  @Field(() => DateTimeScalar, { description: "When it was recorded." })
  readonly decidedAt!: Instant;

  @Field(() => [ConditionType], { description: "What is asked of the association in return; none for a rejection." })
  readonly conditions!: readonly ConditionType[];

  readonly decision!: Decision;
}

export function toDecisionType(decision: ReadDecision): DecisionType {
  return { ...decision, id: toGlobalId("Decision", decision.id), decision };
}
