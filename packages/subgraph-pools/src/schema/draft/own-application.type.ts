import type { TargetGroup } from "@indgang/domain/associations";
import type { Instant, Money, PlainDate } from "@indgang/domain/kernel";
import type { OwnApplication, OwnApplicationState } from "@indgang/domain/pools/draft";
import {
  connectionOf,
  DateScalar,
  DateTimeScalar,
  graphEnum,
  MoneyScalar,
  NodeType,
  toGlobalId,
} from "@indgang/subgraph-kit";
import { Directive, Field, Int, ObjectType } from "type-graphql";
import { TargetGroupEnum } from "../enum/pool.enums.ts";
import { AssociationType, associationStub } from "../foreign/association.type.ts";

export const OwnApplicationStateEnum = graphEnum({
  name: "OwnApplicationState",
  description: "How far a case has come, as its association is told.",
  values: {
    RECEIVED: "Came in; its formalities are to be checked.",
    RETURNED: "Sent back: something has to be completed.",
    ASSESSING: "Being assessed and decided on.",
    GRANTED: "Granted in full.",
    PARTLY_GRANTED: "Granted in part.",
    REJECTED: "Rejected.",
    WITHDRAWN: "Taken back by the association.",
  } satisfies Record<OwnApplicationState, string>,
});

@Directive('@key(fields: "id")')
@ObjectType("OwnApplication", {
  implements: NodeType,
  simpleResolvers: true,
  description:
    "What an association knows of a case of its own: no assessment, no proposal, and the decision when the minutes stand (POOL-1, POOL-10). To everybody else there is no such thing.",
})
export class OwnApplicationType extends NodeType {
  @Field(() => Int, { description: "Goes with every change that is asked for." })
  readonly version!: number;

  @Field(() => String, { description: "The case's number." })
  readonly caseNumber!: string;

  @Field(() => AssociationType, { description: "Who applies." })
  readonly association!: AssociationType;

  @Field(() => String, { description: "What it is called." })
  readonly title!: string;

  @Field(() => String, { description: "What the money is for." })
  readonly purpose!: string;

  @Field(() => OwnApplicationStateEnum, { description: "How far it has come." })
  readonly state!: OwnApplicationState;

  @Field(() => DateTimeScalar, { description: "When it reached the municipality." })
  readonly receivedAt!: Instant;

  @Field(() => MoneyScalar, { description: "What is applied for." })
  readonly appliedAmount!: Money;

  @Field(() => [TargetGroupEnum], { description: "Whom it is for." })
  readonly targetGroups!: readonly TargetGroup[];

  @Field(() => Int, { nullable: true, description: "How many take part." })
  readonly participants!: number | null;

  @Field(() => Int, { nullable: true, description: "How many volunteers do the work." })
  readonly volunteers!: number | null;

  @Field(() => String, { nullable: true, description: "What has to be completed; null when nothing has." })
  readonly missing!: string | null;

  @Field(() => DateScalar, { nullable: true, description: "Until when it has to be completed." })
  readonly dueOn!: PlainDate | null;

  @Field(() => MoneyScalar, { nullable: true, description: "What was given; null until the minutes stand." })
  readonly amount!: Money | null;

  @Field(() => String, {
    nullable: true,
    description: "Why, as it stands in the decision; null until the minutes stand.",
  })
  readonly reason!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "When it was decided; null until the minutes stand." })
  readonly decidedAt!: Instant | null;

  readonly own!: OwnApplication;
}

export const OwnApplicationConnection = connectionOf<OwnApplicationType>("OwnApplication", () => OwnApplicationType);

export function toOwnApplicationType(own: OwnApplication): OwnApplicationType {
  return {
    ...own,
    id: toGlobalId("OwnApplication", own.id),
    association: associationStub(own.associationId),
    own,
  };
}
