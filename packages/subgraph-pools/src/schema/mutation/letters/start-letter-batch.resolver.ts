import {
  idempotencyKeyReused,
  invalidInput,
  KeyedInput,
  notAllowed,
  notFound,
  type RefusalType,
  refusalUnion,
  type RequestContext,
} from "@indgang/subgraph-kit";
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from "type-graphql";
import { startLetterBatch } from "../../../service/letters/letter-batch.ts";
import { idOf } from "../../id-of.ts";
import { CommitteeMeetingType, toCommitteeMeetingType } from "../../meeting/committee-meeting.type.ts";
import { meetingNotClosed } from "../../refusal/letter.refusals.ts";

@InputType("StartLetterBatchInput", { description: "A closed meeting whose letters shall leave." })
export class StartLetterBatchInput extends KeyedInput {
  @Field(() => ID, { description: "The meeting." })
  readonly meetingId!: string;

  toCommand() {
    return { idempotencyKey: this.idempotencyKey, meetingId: idOf(this.meetingId, "CommitteeMeeting") };
  }
}

@ObjectType("StartLetterBatchPayload", {
  simpleResolvers: true,
  description: "A meeting with the job that sends its letters.",
})
export class StartLetterBatchPayload {
  @Field(() => CommitteeMeetingType, { description: "The meeting as it is now." })
  readonly meeting!: CommitteeMeetingType;
}

const startLetterBatchResult = refusalUnion({
  name: "StartLetterBatchResult",
  description: "A meeting with the job that sends its letters. Or why not.",
  payload: StartLetterBatchPayload,
  refusals: [meetingNotClosed, invalidInput, notFound, notAllowed, idempotencyKeyReused],
});

@Resolver()
export class StartLetterBatchResolver {
  @Mutation(() => startLetterBatchResult.type, {
    description:
      "Begins to send the letters of a closed meeting as a job on the server: written, approved and sent one after the other, each once, also when the process dies. Where one is under way, that one is the answer (POOL-10).",
  })
  async startLetterBatch(
    @Arg("input", () => StartLetterBatchInput, { description: "What is asked for." }) input: StartLetterBatchInput,
    @Ctx() context: RequestContext,
  ): Promise<StartLetterBatchPayload | RefusalType> {
    const outcome = await startLetterBatch(context, input.toCommand());
    return startLetterBatchResult.answer(outcome, (meeting) => ({ meeting: toCommitteeMeetingType(meeting) }));
  }
}
