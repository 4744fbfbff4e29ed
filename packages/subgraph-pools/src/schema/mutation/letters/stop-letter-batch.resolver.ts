import {
  idempotencyKeyReused,
  invalidInput,
  KeyedInput,
  notAllowed,
  notFound,
  type RefusalType,
  refusalUnion,
  type RequestContext,
  stateConflict,
} from "@indgang/subgraph-kit";
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from "type-graphql";
import { stopLetterBatch } from "../../../service/letters/letter-batch.ts";
import { idOf } from "../../id-of.ts";
import { CommitteeMeetingType, toCommitteeMeetingType } from "../../meeting/committee-meeting.type.ts";
import { meetingNotClosed } from "../../refusal/letter.refusals.ts";

@InputType("StopLetterBatchInput", { description: "A meeting whose letters shall not go on leaving." })
export class StopLetterBatchInput extends KeyedInput {
  @Field(() => ID, { description: "The meeting." })
  readonly meetingId!: string;

  toCommand() {
    return { idempotencyKey: this.idempotencyKey, meetingId: idOf(this.meetingId, "CommitteeMeeting") };
  }
}

@ObjectType("StopLetterBatchPayload", {
  simpleResolvers: true,
  description: "A meeting with the job that sends its letters.",
})
export class StopLetterBatchPayload {
  @Field(() => CommitteeMeetingType, { description: "The meeting as it is now." })
  readonly meeting!: CommitteeMeetingType;
}

const stopLetterBatchResult = refusalUnion({
  name: "StopLetterBatchResult",
  description: "A meeting with the job that sends its letters. Or why not.",
  payload: StopLetterBatchPayload,
  refusals: [meetingNotClosed, stateConflict, invalidInput, notFound, notAllowed, idempotencyKeyReused],
});

@Resolver()
export class StopLetterBatchResolver {
  @Mutation(() => stopLetterBatchResult.type, {
    description:
      "Stops the job that sends the letters of a meeting, after the step that is under way. What has left has left (POOL-10).",
  })
  async stopLetterBatch(
    @Arg("input", () => StopLetterBatchInput, { description: "What is asked for." }) input: StopLetterBatchInput,
    @Ctx() context: RequestContext,
  ): Promise<StopLetterBatchPayload | RefusalType> {
    const outcome = await stopLetterBatch(context, input.toCommand());
    return stopLetterBatchResult.answer(outcome, (meeting) => ({ meeting: toCommitteeMeetingType(meeting) }));
  }
}
