import type { RequestContext } from "@indgang/subgraph-kit";
import { Arg, Ctx, Field, InputType, Mutation, Resolver } from "type-graphql";
import { cancelForumMeeting } from "../../service/keep-meetings.ts";
import { aboutMeeting } from "./answered.ts";
import { MeetingChangeInput } from "./change.inputs.ts";
import { forumAnswer } from "./forum-answer.ts";

const answer = forumAnswer("CancelForumMeeting", "A meeting that is not held.", aboutMeeting);

@InputType("CancelForumMeetingInput", { description: "Which meeting is cancelled, and why." })
export class CancelForumMeetingInput extends MeetingChangeInput {
  @Field(() => String, { description: "Why, at most 4,000 characters; the members read it." })
  readonly reason!: string;

  toCommand() {
    return { ...this.ofMeeting(), reason: this.reason };
  }
}

@Resolver()
export class CancelForumMeetingResolver {
  @Mutation(() => answer.type, {
    description: "Cancels a meeting, for a reason (FORUM-2). For the body's secretariat.",
  })
  cancelForumMeeting(
    @Arg("input", () => CancelForumMeetingInput, { description: "What is asked for." }) input: CancelForumMeetingInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return answer.of(cancelForumMeeting(context, input.toCommand()));
  }
}
