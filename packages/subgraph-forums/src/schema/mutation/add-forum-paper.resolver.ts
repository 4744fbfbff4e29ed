import { KeyedInput, type RequestContext } from "@indgang/subgraph-kit";
import { Arg, Ctx, Field, ID, InputType, Mutation, Resolver } from "type-graphql";
import { addForumPaper } from "../../service/keep-agenda.ts";
import { idOf } from "../id-of.ts";
import { meetingOver } from "../refusal/forum-meeting.refusals.ts";
import { aboutItem } from "./answered.ts";
import { forumAnswer } from "./forum-answer.ts";

const answer = forumAnswer("AddForumPaper", "A matter with its new paper.", aboutItem, [meetingOver]);

@InputType("AddForumPaperInput", { description: "A paper to a matter." })
export class AddForumPaperInput extends KeyedInput {
  @Field(() => ID, { description: "The matter." })
  readonly itemId!: string;

  @Field(() => String, { description: "Title, at most 200 characters, without a person's number (LAW-7)." })
  readonly title!: string;

  @Field(() => String, {
    description: "The paper itself, at most 20,000 characters, without a person's number (LAW-7).",
  })
  readonly text!: string;

  toCommand() {
    const { idempotencyKey, title, text } = this;
    return { idempotencyKey, title, text, itemId: idOf(this.itemId, "AgendaItem") };
  }
}

@Resolver()
export class AddForumPaperResolver {
  @Mutation(() => answer.type, {
    description:
      "Adds a paper to a matter; one to a matter of greater importance that comes late is marked (FORUM-2, FORUM-3). For who put the matter, and the secretariat.",
  })
  addForumPaper(
    @Arg("input", () => AddForumPaperInput, { description: "What is asked for." }) input: AddForumPaperInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return answer.of(addForumPaper(context, input.toCommand()));
  }
}
