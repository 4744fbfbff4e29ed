import type { PlainDate } from "@indgang/domain/kernel";
import type { WorkKind } from "@indgang/domain/pools";
import { connectionOf, DateScalar } from "@indgang/subgraph-kit";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { WorkKindEnum } from "../enum/work.enums.ts";

@ObjectType("WorkItem", { simpleResolvers: true, description: "One thing that waits for the viewer." })
export class WorkItemType {
  @Field(() => ID, { description: "Identity in this list. Opaque." })
  readonly id!: string;

  @Field(() => WorkKindEnum, { description: "What it asks." })
  readonly kind!: WorkKind;

  @Field(() => DateScalar, { nullable: true, description: "The day on which it should be done." })
  readonly dueOn!: PlainDate | null;

  @Field(() => Boolean, { description: "True from the day after." })
  readonly isOverdue!: boolean;

  @Field(() => String, { description: "The case's title, the meeting's place, or the committee's name." })
  readonly title!: string;

  @Field(() => Int, {
    nullable: true,
    description: "How many cases wait for a meeting; only where a list is to be built for a committee.",
  })
  readonly count!: number | null;

  readonly applicationId!: string | null;
  readonly meetingId!: string | null;
}

export const WorkItemConnection = connectionOf<WorkItemType>("WorkItem", () => WorkItemType);
