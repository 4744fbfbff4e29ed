import { KeyedInput, type RequestContext } from "@indgang/subgraph-kit";
import { Arg, Ctx, Field, ID, InputType, Mutation, Resolver } from "type-graphql";
import { proposeAgendaItem } from "../../service/keep-agenda.ts";
import { idOf, idOrNull } from "../id-of.ts";
import { meetingOver } from "../refusal/forum-meeting.refusals.ts";
import { aboutItem } from "./answered.ts";
import { forumAnswer } from "./forum-answer.ts";
import type { AgendaImportance } from "@indgang/domain/forums";
import { AgendaImportanceEnum } from "../enum/forum.enums.ts";

const answer = forumAnswer("ProposeAgendaItem", "A matter that waits for the secretariat.", aboutItem, [meetingOver]);

@InputType("ProposeAgendaItemInput", { description: "A matter for a meeting." })
export class ProposeAgendaItemInput extends KeyedInput {
  @Field(() => ID, { description: "The meeting." })
  readonly meetingId!: string;

  @Field(() => String, { description: "Title, at most 200 characters, without a person's number (LAW-7)." })
  readonly title!: string;

  @Field(() => String, {
    description: "What it is about, at most 20,000 characters, without a person's number (LAW-7).",
  })
  readonly text!: string;

  @Field(() => AgendaImportanceEnum, { description: "How much it weighs." })
  readonly importance!: AgendaImportance;

  @Field(() => ID, {
    nullable: true,
    description: "The association that it is about, whose people take no part in it (LAW-2).",
  })
  readonly aboutAssociationId?: string | null;

  toCommand() {
    const { idempotencyKey, title, text, importance } = this;
    const associationId = idOrNull(this.aboutAssociationId, "Association");
    return { idempotencyKey, title, text, importance, associationId, meetingId: idOf(this.meetingId, "ForumMeeting") };
  }
}

@Resolver()
export class ProposeAgendaItemResolver {
  @Mutation(() => answer.type, {
    description:
      "Puts a matter before a meeting, for the own administration or, as a member, for one's association (FORUM-2, ASSOC-9). What comes late is taken and marked (FORUM-3).",
  })
  proposeAgendaItem(
    @Arg("input", () => ProposeAgendaItemInput, { description: "What is asked for." }) input: ProposeAgendaItemInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return answer.of(proposeAgendaItem(context, input.toCommand()));
  }
}
