import { KeyedInput, type RequestContext } from "@indgang/subgraph-kit";
import { Arg, Ctx, Field, ID, InputType, Mutation, Resolver } from "type-graphql";
import { planForumMeeting } from "../../service/keep-meetings.ts";
import { idOf } from "../id-of.ts";
import { aboutMeeting } from "./answered.ts";
import { ForumTimesInput } from "./change.inputs.ts";
import { forumAnswer } from "./forum-answer.ts";

const answer = forumAnswer("PlanForumMeeting", "A meeting with its date.", aboutMeeting);

@InputType("PlanForumMeetingInput", { description: "When a body meets." })
export class PlanForumMeetingInput extends KeyedInput {
  @Field(() => ID, { description: "The body." })
  readonly bodyId!: string;

  @Field(() => ForumTimesInput, { description: "When and where." })
  readonly times!: ForumTimesInput;

  toCommand() {
    return { idempotencyKey: this.idempotencyKey, ...this.times.toTimes(), bodyId: idOf(this.bodyId, "ForumBody") };
  }
}

@Resolver()
export class PlanForumMeetingResolver {
  @Mutation(() => answer.type, {
    description: "Plans a meeting of a body (FORUM-2). For its secretariat.",
  })
  planForumMeeting(
    @Arg("input", () => PlanForumMeetingInput, { description: "What is asked for." }) input: PlanForumMeetingInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return answer.of(planForumMeeting(context, input.toCommand()));
  }
}
