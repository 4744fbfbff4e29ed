import type { Instant } from "@indgang/domain/kernel";
import type { ForumMeeting, ForumMeetingState } from "@indgang/domain/forums";
import { connectionOf, DateTimeScalar, NodeType, toGlobalId } from "@indgang/subgraph-kit";
import { Directive, Field, Int, ObjectType } from "type-graphql";
import { ForumMeetingStateEnum } from "../enum/forum.enums.ts";
import { AdministrationType, administrationStub } from "../foreign/administration.type.ts";

@Directive('@key(fields: "id")')
@ObjectType("ForumMeeting", {
  implements: NodeType,
  simpleResolvers: true,
  description: "A body's meeting (FORUM-2). Seen by all staff of the municipality and by who sits in the body.",
})
export class ForumMeetingType extends NodeType {
  @Field(() => Int, { description: "Counts every change; goes with every change that is asked for." })
  readonly version!: number;

  @Field(() => AdministrationType, { description: "The body's secretariat." })
  readonly administration!: AdministrationType;

  @Field(() => DateTimeScalar, { description: "When it begins." })
  readonly startsAt!: Instant;

  @Field(() => DateTimeScalar, { description: "When it ends." })
  readonly endsAt!: Instant;

  @Field(() => String, { nullable: true, description: "Where; null until somebody knows." })
  readonly place!: string | null;

  @Field(() => ForumMeetingStateEnum, { description: "How far it has come." })
  readonly state!: ForumMeetingState;

  @Field(() => DateTimeScalar, { nullable: true, description: "When the members were called." })
  readonly calledAt!: Instant | null;

  @Field(() => Boolean, { description: "True when they were called later than seven days before." })
  readonly isCalledLate!: boolean;

  @Field(() => DateTimeScalar, { nullable: true, description: "When it was closed." })
  readonly heldAt!: Instant | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "When the minutes were approved." })
  readonly approvedAt!: Instant | null;

  @Field(() => String, { nullable: true, description: "Why it is not held." })
  readonly cancelReason!: string | null;

  readonly meeting!: ForumMeeting;
}

export const ForumMeetingConnection = connectionOf<ForumMeetingType>("ForumMeeting", () => ForumMeetingType);

export function toForumMeetingType(meeting: ForumMeeting): ForumMeetingType {
  const { administration, id, ...rest } = meeting;
  return {
    ...rest,
    id: toGlobalId("ForumMeeting", id),
    administration: administrationStub(administration),
    meeting,
  };
}
