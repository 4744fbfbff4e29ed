import type { RequestContext } from "@indgang/subgraph-kit";
import { Arg, Ctx, Field, InputType, Int, Mutation, Resolver } from "type-graphql";
import { moveAgendaItem } from "../../service/keep-agenda.ts";
import { meetingOver } from "../refusal/forum-meeting.refusals.ts";
import { aboutItem } from "./answered.ts";
import { ItemChangeInput } from "./change.inputs.ts";
import { forumAnswer } from "./forum-answer.ts";

const answer = forumAnswer("MoveAgendaItem", "A matter in its new place.", aboutItem, [meetingOver]);

@InputType("MoveAgendaItemInput", { description: "Which matter goes where." })
export class MoveAgendaItemInput extends ItemChangeInput {
  @Field(() => Int, { description: "The place, from 1." })
  readonly position!: number;

  toCommand() {
    return { ...this.ofItem(), position: this.position };
  }
}

@Resolver()
export class MoveAgendaItemResolver {
  @Mutation(() => answer.type, {
    description:
      "Gives a matter another place on the agenda; the others move up or down (FORUM-2). For the body's secretariat.",
  })
  moveAgendaItem(
    @Arg("input", () => MoveAgendaItemInput, { description: "What is asked for." }) input: MoveAgendaItemInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return answer.of(moveAgendaItem(context, input.toCommand()));
  }
}
