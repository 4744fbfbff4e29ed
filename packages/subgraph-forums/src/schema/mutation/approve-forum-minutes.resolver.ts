import type { RequestContext } from "@indgang/subgraph-kit";
import { Arg, Ctx, InputType, Mutation, Resolver } from "type-graphql";
import { approveForumMinutes } from "../../service/keep-meetings.ts";
import { aboutMeeting } from "./answered.ts";
import { MeetingChangeInput } from "./change.inputs.ts";
import { forumAnswer } from "./forum-answer.ts";

const answer = forumAnswer("ApproveForumMinutes", "A meeting whose minutes stand.", aboutMeeting);

@InputType("ApproveForumMinutesInput", { description: "Of which meeting." })
export class ApproveForumMinutesInput extends MeetingChangeInput {
  toCommand() {
    return this.ofMeeting();
  }
}

@Resolver()
export class ApproveForumMinutesResolver {
  @Mutation(() => answer.type, {
    description:
      "Takes down that the minutes of a meeting are approved; they change no more (FORUM-2). For the body's secretariat.",
  })
  approveForumMinutes(
    @Arg("input", () => ApproveForumMinutesInput, { description: "What is asked for." })
    input: ApproveForumMinutesInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return answer.of(approveForumMinutes(context, input.toCommand()));
  }
}
