import type { RequestContext } from "@indgang/subgraph-kit";
import { Arg, Ctx, Field, InputType, Mutation, Resolver } from "type-graphql";
import { moveForumMeeting } from "../../service/keep-meetings.ts";
import { meetingOver } from "../refusal/forum-meeting.refusals.ts";
import { aboutMeeting } from "./answered.ts";
import { MeetingChangeInput, ForumTimesInput } from "./change.inputs.ts";
import { forumAnswer } from "./forum-answer.ts";

const answer = forumAnswer("MoveForumMeeting", "A meeting at another time or place.", aboutMeeting, [meetingOver]);

@InputType("MoveForumMeetingInput", { description: "Where and when a meeting is moved." })
export class MoveForumMeetingInput extends MeetingChangeInput {
  @Field(() => ForumTimesInput, { description: "When and where." })
  readonly times!: ForumTimesInput;

  toCommand() {
    return { ...this.ofMeeting(), ...this.times.toTimes() };
  }
}

@Resolver()
export class MoveForumMeetingResolver {
  @Mutation(() => answer.type, {
    description: "Gives a meeting another time or place, while it is ahead (FORUM-2). For the body's secretariat.",
  })
  moveForumMeeting(
    @Arg("input", () => MoveForumMeetingInput, { description: "What is asked for." }) input: MoveForumMeetingInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return answer.of(moveForumMeeting(context, input.toCommand()));
  }
}
