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
import { callMeeting } from "../../../service/meeting/prepare-meeting.ts";
import { CommitteeMeetingType, toCommitteeMeetingType } from "../../meeting/committee-meeting.type.ts";
import { MeetingChangeInput } from "../change.inputs.ts";

@InputType("CallMeetingInput", { description: "Which meeting is called." })
export class CallMeetingInput extends MeetingChangeInput {
  toCommand() {
    return this.ofMeeting();
  }
}

@ObjectType("CallMeetingPayload", { simpleResolvers: true, description: "A meeting that was called." })
export class CallMeetingPayload {
  @Field(() => CommitteeMeetingType, { description: "The meeting as it is now." })
  readonly meeting!: CommitteeMeetingType;
}

const callMeetingResult = refusalUnion({
  name: "CallMeetingResult",
  description: "A meeting that was called. Or why not.",
  payload: CallMeetingPayload,
  refusals: [stateConflict, staleVersion, invalidInput, notFound, notAllowed, idempotencyKeyReused],
});

@Resolver()
export class CallMeetingResolver {
  @Mutation(() => callMeetingResult.type, {
    description: "Sends the list to the members; from now on decisions can be recorded.",
  })
  async callMeeting(
    @Arg("input", () => CallMeetingInput, { description: "What is asked for." }) input: CallMeetingInput,
    @Ctx() context: RequestContext,
  ): Promise<CallMeetingPayload | RefusalType> {
    const outcome = await callMeeting(context, input.toCommand());
    return callMeetingResult.answer(outcome, (meeting) => ({ meeting: toCommitteeMeetingType(meeting) }));
  }
}
