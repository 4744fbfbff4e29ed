import type { RequestContext } from "@indgang/subgraph-kit";
import { Arg, Ctx, Field, InputType, Mutation, Resolver } from "type-graphql";
import { saveForumMinutes } from "../../service/keep-agenda.ts";
import { meetingAhead } from "../refusal/forum-meeting.refusals.ts";
import { aboutItem } from "./answered.ts";
import { ItemChangeInput } from "./change.inputs.ts";
import { forumAnswer } from "./forum-answer.ts";

const answer = forumAnswer("SaveForumMinutes", "A matter with its minutes.", aboutItem, [meetingAhead]);

@InputType("SaveForumMinutesInput", { description: "Minutes of a matter." })
export class SaveForumMinutesInput extends ItemChangeInput {
  @Field(() => String, {
    description: "What was settled, at most 20,000 characters, without a person's number (LAW-7).",
  })
  readonly minutes!: string;

  toCommand() {
    return { ...this.ofItem(), minutes: this.minutes };
  }
}

@Resolver()
export class SaveForumMinutesResolver {
  @Mutation(() => answer.type, {
    description:
      "Writes the minutes of a matter, from the beginning of the meeting until the minutes are approved (FORUM-2). For the body's secretariat.",
  })
  saveForumMinutes(
    @Arg("input", () => SaveForumMinutesInput, { description: "What is asked for." }) input: SaveForumMinutesInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return answer.of(saveForumMinutes(context, input.toCommand()));
  }
}
