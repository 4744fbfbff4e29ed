import { KeyedInput, type RequestContext } from "@indgang/subgraph-kit";
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, Resolver } from "type-graphql";
import { answerHearing } from "../../service/keep-hearings.ts";
import { idOf } from "../id-of.ts";
import { hearingEnded } from "../refusal/forum-meeting.refusals.ts";
import { aboutParty } from "./answered.ts";
import { forumAnswer } from "./forum-answer.ts";
import { HearingCommentInput } from "./hearing-comment.input.ts";

const answer = forumAnswer("AnswerHearing", "A party with its answer.", aboutParty, [hearingEnded]);

@InputType("AnswerHearingInput", { description: "What a party answers." })
export class AnswerHearingInput extends KeyedInput {
  @Field(() => ID, { description: "The party that one answers for." })
  readonly partyId!: string;

  @Field(() => Int, {
    nullable: true,
    description: "Of the answer that is replaced, as it was read; left out for the first.",
  })
  readonly version?: number | null;

  @Field(() => String, {
    description: "What the party says, at most 20,000 characters, without a person's number (LAW-7).",
  })
  readonly text!: string;

  @Field(() => [HearingCommentInput], {
    nullable: true,
    description: "What it says of single applications, each once; in place of what it said before.",
  })
  readonly comments?: readonly HearingCommentInput[] | null;

  toCommand() {
    const { idempotencyKey, text } = this;
    const comments = (this.comments ?? []).map((comment) => comment.toComment());
    return {
      idempotencyKey,
      text,
      comments,
      version: this.version ?? null,
      partyId: idOf(this.partyId, "HearingParty"),
    };
  }
}

@Resolver()
export class AnswerHearingResolver {
  @Mutation(() => answer.type, {
    description:
      "Answers a hearing for a party, or anew until it ends: a body by its chair or its secretariat, an association by its people (FORUM-4, POOL-8).",
  })
  answerHearing(
    @Arg("input", () => AnswerHearingInput, { description: "What is asked for." }) input: AnswerHearingInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return answer.of(answerHearing(context, input.toCommand()));
  }
}
