import { isSecretariat } from "@indgang/domain/forums";
import {
  ForwardPageArguments,
  mapPage,
  PageArguments,
  type Connection,
  type RequestContext,
} from "@indgang/subgraph-kit";
import { Args, ArgsType, Ctx, Field, FieldResolver, Resolver, Root } from "type-graphql";
import { readBody } from "../../service/read-forum.ts";
import { allMembersOfBody, membersOfBody } from "../../store/membership.store.ts";
import { seatKindsOfBody } from "../../store/seat-kind.store.ts";
import { meetingsAheadOfBody, meetingsBehindOfBody, meetingsOfBody, nextMeetingOf } from "../../store/meeting.store.ts";
import { ForumMeetingConnection, ForumMeetingType, toForumMeetingType } from "../meeting/forum-meeting.type.ts";
import { ForumBodyType, toForumBodyType } from "./forum-body.type.ts";
import { ForumMembershipConnection, toForumMembershipType, type ForumMembershipType } from "./forum-membership.type.ts";
import { ForumSeatKindType, toForumSeatKindType } from "./forum-seat-kind.type.ts";

@ArgsType()
export class ForumMembersArguments extends ForwardPageArguments {
  @Field(() => Boolean, { description: "True to have those, too, whose time is over." })
  readonly withPast: boolean = false;
}

@ArgsType()
export class ForumBodyMeetingsArguments extends PageArguments {
  @Field(() => Boolean, {
    nullable: true,
    description:
      "True for those ahead, the next first; false for those behind, the latest first. All, the latest first, when left out.",
  })
  readonly upcoming?: boolean | null;
}

function meetingsAsked({ upcoming }: ForumBodyMeetingsArguments) {
  if (upcoming == null) return meetingsOfBody;
  return upcoming ? meetingsAheadOfBody : meetingsBehindOfBody;
}

@Resolver(() => ForumBodyType)
export class ForumBodyFieldsResolver {
  @FieldResolver(() => ForumBodyType, {
    nullable: true,
    description: "Of a sub-committee: the body that it belongs to.",
  })
  async parent(@Root() { body }: ForumBodyType, @Ctx() context: RequestContext): Promise<ForumBodyType | null> {
    const parent = body.parentId === null ? null : await readBody(context, body.parentId);
    return parent && toForumBodyType(parent);
  }

  @FieldResolver(() => Boolean, { description: "True when the viewer is a secretary of its secretariat." })
  isKeptByViewer(@Root() { body }: ForumBodyType, @Ctx() { viewer }: RequestContext): boolean {
    return isSecretariat(viewer, body);
  }

  @FieldResolver(() => [ForumSeatKindType], { description: "Its kinds of seats, in order; at most 30." })
  async seatKinds(@Root() { body }: ForumBodyType, @Ctx() context: RequestContext): Promise<ForumSeatKindType[]> {
    return (await context.use(seatKindsOfBody).load(body.id)).map(toForumSeatKindType);
  }

  @FieldResolver(() => ForumMembershipConnection, {
    description: "Who sits in it today or later, the latest first; with those whose time is over when asked for.",
  })
  async members(
    @Root() { body }: ForumBodyType,
    @Args(() => ForumMembersArguments) asked: ForumMembersArguments,
    @Ctx() context: RequestContext,
  ): Promise<Connection<ForumMembershipType>> {
    const list = asked.withPast ? allMembersOfBody : membersOfBody;
    const found = await context.use(list).load(body.id, asked.toPage());
    return new ForumMembershipConnection(mapPage(found, toForumMembershipType));
  }

  @FieldResolver(() => ForumMeetingConnection, { description: "Its meetings (FORUM-2)." })
  async meetings(
    @Root() { body }: ForumBodyType,
    @Args(() => ForumBodyMeetingsArguments) asked: ForumBodyMeetingsArguments,
    @Ctx() context: RequestContext,
  ): Promise<Connection<ForumMeetingType>> {
    const found = await context.use(meetingsAsked(asked)).load(body.id, asked.toPage());
    return new ForumMeetingConnection(mapPage(found, toForumMeetingType));
  }

  @FieldResolver(() => ForumMeetingType, {
    nullable: true,
    description: "The next meeting that is not cancelled and not over; null when there is none.",
  })
  async nextMeeting(@Root() { body }: ForumBodyType, @Ctx() context: RequestContext): Promise<ForumMeetingType | null> {
    const meeting = await context.use(nextMeetingOf).load(body.id);
    return meeting && toForumMeetingType(meeting);
  }
}
