import {
  idempotencyKeyReused,
  invalidInput,
  KeyedInput,
  notAllowed,
  notFound,
  type RefusalType,
  refusalUnion,
  type RequestContext,
  toGlobalId,
} from "@indgang/subgraph-kit";
import { lettersPerStep } from "@indgang/domain/letters";
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from "type-graphql";
import { sendLettersOfMeeting } from "../../../service/letters/letters-of-meeting.ts";
import { idOf, idOrNull } from "../../id-of.ts";
import { CommitteeMeetingType, toCommitteeMeetingType } from "../../meeting/committee-meeting.type.ts";
import { meetingNotClosed } from "../../refusal/letter.refusals.ts";

@InputType("SendLettersOfMeetingInput", { description: "A closed meeting whose letters shall leave." })
export class SendLettersOfMeetingInput extends KeyedInput {
  @Field(() => ID, { description: "The meeting." })
  readonly meetingId!: string;

  @Field(() => ID, { nullable: true, description: "`lastId` of the step before; null to begin." })
  readonly after!: string | null;

  toCommand() {
    const { idempotencyKey } = this;
    return {
      idempotencyKey,
      meetingId: idOf(this.meetingId, "CommitteeMeeting"),
      after: idOrNull(this.after, "Application"),
    };
  }
}

@ObjectType("HeldLetter", { simpleResolvers: true, description: "A letter that could not be written." })
export class HeldLetterType {
  @Field(() => ID, { description: "The case." })
  readonly applicationId!: string;

  @Field(() => String, { description: "Why, in SCREAMING_SNAKE: CPR_IN_TEXT. Stable." })
  readonly code!: string;
}

@ObjectType("SendLettersOfMeetingPayload", { simpleResolvers: true, description: "What a step of a batch came to." })
export class SendLettersOfMeetingPayload {
  @Field(() => CommitteeMeetingType, { description: "The meeting, with how far its letters have come." })
  readonly meeting!: CommitteeMeetingType;

  @Field(() => Int, { description: "Letters that left in this step." })
  readonly sent!: number;

  @Field(() => [HeldLetterType], { description: "Letters of this step that could not be written; the others left." })
  readonly held!: readonly HeldLetterType[];

  @Field(() => ID, { nullable: true, description: "The last case of this step: the next one begins behind it." })
  readonly lastId!: string | null;

  @Field(() => Boolean, { description: "Whether nothing is left behind it." })
  readonly isDone!: boolean;
}

const sendLettersOfMeetingResult = refusalUnion({
  name: "SendLettersOfMeetingResult",
  description: "What a step of a batch came to. Or why not.",
  payload: SendLettersOfMeetingPayload,
  refusals: [meetingNotClosed, invalidInput, notFound, notAllowed, idempotencyKeyReused],
});

@Resolver()
export class SendLettersOfMeetingResolver {
  @Mutation(() => sendLettersOfMeetingResult.type, {
    description: `Writes, approves and sends the next letters of a closed meeting, at most ${lettersPerStep} at a time: ask again with \`lastId\` until \`isDone\`. Drafts are left to whoever works on them; what has left is never sent again (POOL-10).`,
  })
  async sendLettersOfMeeting(
    @Arg("input", () => SendLettersOfMeetingInput, { description: "What is asked for." })
    input: SendLettersOfMeetingInput,
    @Ctx() context: RequestContext,
  ): Promise<SendLettersOfMeetingPayload | RefusalType> {
    const outcome = await sendLettersOfMeeting(context, input.toCommand());
    return sendLettersOfMeetingResult.answer(outcome, ({ meeting, sent, held, lastId, isDone }) => ({
      meeting: toCommitteeMeetingType(meeting),
      sent,
      held: held.map(({ applicationId, code }) => ({ applicationId: toGlobalId("Application", applicationId), code })),
      lastId: lastId && toGlobalId("Application", lastId),
      isDone,
    }));
  }
}
