import {
  idempotencyKeyReused,
  invalidInput,
  notAllowed,
  notFound,
  type RefusalType,
  refusalUnion,
  type RequestContext,
  staleVersion,
  stateConflict,
} from "@indgang/subgraph-kit";
import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Resolver } from "type-graphql";
import { cancelMeeting } from "../../../service/meeting/cancel-meeting.ts";
import { CommitteeMeetingType, toCommitteeMeetingType } from "../../meeting/committee-meeting.type.ts";
import { MeetingChangeInput } from "../change.inputs.ts";
import { recusedFromCase } from "../../refusal/recused-from-case.refusal.ts";

@InputType("CancelMeetingInput", { description: "Which meeting is cancelled." })
export class CancelMeetingInput extends MeetingChangeInput {
  toCommand() {
    return this.ofMeeting();
  }
}

@ObjectType("CancelMeetingPayload", { simpleResolvers: true, description: "A meeting that was cancelled." })
export class CancelMeetingPayload {
  @Field(() => CommitteeMeetingType, { description: "The meeting as it is now." })
  readonly meeting!: CommitteeMeetingType;
}

const cancelMeetingResult = refusalUnion({
  name: "CancelMeetingResult",
  description: "A meeting that was cancelled. Or why not.",
  payload: CancelMeetingPayload,
  refusals: [recusedFromCase, stateConflict, staleVersion, invalidInput, notFound, notAllowed, idempotencyKeyReused],
});

@Resolver()
export class CancelMeetingResolver {
  @Mutation(() => cancelMeetingResult.type, {
    description:
      "Cancels a meeting on which nothing is decided; its cases can come on another one. For the committee's secretary (POOL-9).",
  })
  async cancelMeeting(
    @Arg("input", () => CancelMeetingInput, { description: "What is asked for." }) input: CancelMeetingInput,
    @Ctx() context: RequestContext,
  ): Promise<CancelMeetingPayload | RefusalType> {
    const outcome = await cancelMeeting(context, input.toCommand());
    return cancelMeetingResult.answer(outcome, (meeting) => ({ meeting: toCommitteeMeetingType(meeting) }));
  }
}
