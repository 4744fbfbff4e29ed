import type { RequestContext } from "@indgang/subgraph-kit";
import { Arg, Ctx, InputType, Mutation, Resolver } from "type-graphql";
import { closeForumMeeting } from "../../service/keep-meetings.ts";
import { meetingAhead, minutesMissing } from "../refusal/forum-meeting.refusals.ts";
import { aboutMeeting } from "./answered.ts";
import { MeetingChangeInput } from "./change.inputs.ts";
import { forumAnswer } from "./forum-answer.ts";

const answer = forumAnswer("CloseForumMeeting", "A meeting that was held.", aboutMeeting, [
  meetingAhead,
  minutesMissing,
]);

@InputType("CloseForumMeetingInput", { description: "Which meeting was held." })
export class CloseForumMeetingInput extends MeetingChangeInput {
  toCommand() {
    return this.ofMeeting();
  }
}

@Resolver()
export class CloseForumMeetingResolver {
  @Mutation(() => answer.type, {
    description: "Closes a meeting whose items all have minutes (FORUM-2). For the body's secretariat.",
  })
  closeForumMeeting(
    @Arg("input", () => CloseForumMeetingInput, { description: "What is asked for." }) input: CloseForumMeetingInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return answer.of(closeForumMeeting(context, input.toCommand()));
  }
}
