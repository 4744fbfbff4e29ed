import type { PlainDate } from "@indgang/domain/kernel";
import type { ForumWorkKind } from "@indgang/domain/forums";
import { connectionOf, DateScalar, toGlobalId } from "@indgang/subgraph-kit";
import { Field, ID, ObjectType } from "type-graphql";
import type { ForumWork } from "../../service/my-forum-work.ts";
import { ForumWorkKindEnum } from "../enum/forum.enums.ts";

@ObjectType("ForumWorkItem", {
  simpleResolvers: true,
  description: "One thing in the forums that waits for the viewer.",
})
export class ForumWorkItemType {
  @Field(() => ID, { description: "Identity in this list. Opaque." })
  readonly id!: string;

  @Field(() => ForumWorkKindEnum, { description: "What it asks." })
  readonly kind!: ForumWorkKind;

  @Field(() => DateScalar, { description: "The day on which it should be done." })
  readonly dueOn!: PlainDate;

  @Field(() => Boolean, { description: "True from the day after." })
  readonly isOverdue!: boolean;

  @Field(() => String, { description: "The hearing's or the matter's title, or the body's name." })
  readonly title!: string;

  @Field(() => ID, { nullable: true, description: "The meeting that it is about." })
  readonly meetingId!: string | null;

  @Field(() => ID, { nullable: true, description: "The hearing that it is about." })
  readonly hearingId!: string | null;
}

export const ForumWorkItemConnection = connectionOf<ForumWorkItemType>("ForumWorkItem", () => ForumWorkItemType);

export function toForumWorkItemType({ id, kind, dueOn, isOverdue, title, ...about }: ForumWork): ForumWorkItemType {
  return {
    id: `${kind}_${id}`.toLowerCase(),
    kind,
    dueOn,
    isOverdue,
    title,
    meetingId: about.meetingId === null ? null : toGlobalId("ForumMeeting", about.meetingId),
    hearingId: about.hearingId === null ? null : toGlobalId("Hearing", about.hearingId),
  };
}
