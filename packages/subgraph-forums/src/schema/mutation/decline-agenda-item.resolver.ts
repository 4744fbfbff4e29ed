import type { RequestContext } from "@indgang/subgraph-kit";
import { Arg, Ctx, Field, InputType, Mutation, Resolver } from "type-graphql";
import { declineAgendaItem } from "../../service/keep-agenda.ts";
import { aboutItem } from "./answered.ts";
import { ItemChangeInput } from "./change.inputs.ts";
import { forumAnswer } from "./forum-answer.ts";

const answer = forumAnswer("DeclineAgendaItem", "A matter that was not taken on.", aboutItem);

@InputType("DeclineAgendaItemInput", { description: "Which matter is not taken on, and why." })
export class DeclineAgendaItemInput extends ItemChangeInput {
  @Field(() => String, { description: "Why, at most 4,000 characters; the proposer reads it." })
  readonly reason!: string;

  toCommand() {
    return { ...this.ofItem(), reason: this.reason };
  }
}

@Resolver()
export class DeclineAgendaItemResolver {
  @Mutation(() => answer.type, {
    description: "Says no to a proposal, for a reason (FORUM-2). For the body's secretariat.",
  })
  declineAgendaItem(
    @Arg("input", () => DeclineAgendaItemInput, { description: "What is asked for." }) input: DeclineAgendaItemInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return answer.of(declineAgendaItem(context, input.toCommand()));
  }
}
