import type { MeetingState } from "@indgang/domain/pools";
import { ForwardPageArguments, type Connection, type RequestContext, mapPage } from "@indgang/subgraph-kit";
import { Args, ArgsType, Ctx, Field, InputType, Query, Resolver } from "type-graphql";
import { meetingsFor } from "../../service/list-cases.ts";
import { MeetingStateEnum } from "../enum/meeting.enums.ts";
import { toCommitteeMeetingType, type CommitteeMeetingType } from "../meeting/committee-meeting.type.ts";
import { CommitteeMeetingConnection } from "../meeting/connections.ts";

@InputType("CommitteeMeetingFilter", { description: "What a list of meetings is narrowed by." })
export class CommitteeMeetingFilter {
  @Field(() => MeetingStateEnum, { nullable: true, description: "Only in this state." })
  readonly state?: MeetingState | null;
}

@ArgsType()
export class CommitteeMeetingsArguments extends ForwardPageArguments {
  @Field(() => CommitteeMeetingFilter, { nullable: true, description: "What the list is narrowed by." })
  readonly filter?: CommitteeMeetingFilter | null;
}

@Resolver()
export class CommitteeMeetingsResolver {
  @Query(() => CommitteeMeetingConnection, {
    description: "The own administration's meetings, the latest first; empty for everybody else.",
  })
  async committeeMeetings(
    @Args(() => CommitteeMeetingsArguments) asked: CommitteeMeetingsArguments,
    @Ctx() context: RequestContext,
  ): Promise<Connection<CommitteeMeetingType>> {
    const found = await meetingsFor(context, asked.toPage(), asked.filter?.state ?? null);
    return new CommitteeMeetingConnection(mapPage(found, toCommitteeMeetingType));
  }
}
