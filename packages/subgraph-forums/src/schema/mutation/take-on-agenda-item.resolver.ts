import type { RequestContext } from "@indgang/subgraph-kit";
import { Arg, Ctx, InputType, Mutation, Resolver } from "type-graphql";
import { takeOnAgendaItem } from "../../service/keep-agenda.ts";
import { meetingOver, chairNotContacted } from "../refusal/forum-meeting.refusals.ts";
import { aboutItem } from "./answered.ts";
import { ItemChangeInput } from "./change.inputs.ts";
import { forumAnswer } from "./forum-answer.ts";

const answer = forumAnswer("TakeOnAgendaItem", "A matter on the agenda.", aboutItem, [meetingOver, chairNotContacted]);

@InputType("TakeOnAgendaItemInput", { description: "Which matter is taken on." })
export class TakeOnAgendaItemInput extends ItemChangeInput {
  toCommand() {
    return this.ofItem();
  }
}

@Resolver()
export class TakeOnAgendaItemResolver {
  @Mutation(() => answer.type, {
    description:
      "Puts a proposal last on the agenda (FORUM-2); an urgent one once the chair was contacted (FORUM-3). For the body's secretariat.",
  })
  takeOnAgendaItem(
    @Arg("input", () => TakeOnAgendaItemInput, { description: "What is asked for." }) input: TakeOnAgendaItemInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return answer.of(takeOnAgendaItem(context, input.toCommand()));
  }
}
