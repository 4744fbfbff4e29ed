import type { RequestContext } from "@indgang/subgraph-kit";
import { Arg, Ctx, ID, Query, Resolver } from "type-graphql";
import { readMeeting } from "../../service/read-case.ts";
import { idOf } from "../id-of.ts";
import { CommitteeMeetingType, toCommitteeMeetingType } from "../meeting/committee-meeting.type.ts";

@Resolver()
export class CommitteeMeetingResolver {
  @Query(() => CommitteeMeetingType, {
    nullable: true,
    description: "A meeting by its id; null outside its own administration.",
  })
  async committeeMeeting(
    @Arg("id", () => ID, { description: "The meeting's id." }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<CommitteeMeetingType | null> {
    const meeting = await readMeeting(context, idOf(id, "CommitteeMeeting"));
    return meeting && toCommitteeMeetingType(meeting);
  }
}
