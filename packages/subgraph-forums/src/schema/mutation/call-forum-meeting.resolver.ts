import type { RequestContext } from "@indgang/subgraph-kit";
import { Arg, Ctx, InputType, Mutation, Resolver } from "type-graphql";
import { callForumMeeting } from "../../service/keep-meetings.ts";
import { agendaEmpty, meetingOver } from "../refusal/forum-meeting.refusals.ts";
import { aboutMeeting } from "./answered.ts";
import { MeetingChangeInput } from "./change.inputs.ts";
import { forumAnswer } from "./forum-answer.ts";

const answer = forumAnswer("CallForumMeeting", "A meeting that was called.", aboutMeeting, [agendaEmpty, meetingOver]);

@InputType("CallForumMeetingInput", { description: "Which meeting is called." })
export class CallForumMeetingInput extends MeetingChangeInput {
  toCommand() {
    return this.ofMeeting();
  }
}

@Resolver()
export class CallForumMeetingResolver {
  @Mutation(() => answer.type, {
    description:
      "Calls a meeting: the members get date, place and agenda, and who takes no part in a matter is recorded (FORUM-2, LAW-2). For the body's secretariat.",
  })
  callForumMeeting(
    @Arg("input", () => CallForumMeetingInput, { description: "What is asked for." }) input: CallForumMeetingInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return answer.of(callForumMeeting(context, input.toCommand()));
  }
}
