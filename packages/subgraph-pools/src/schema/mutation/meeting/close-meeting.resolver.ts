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
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from "type-graphql";
import { closeMeeting } from "../../../service/meeting/prepare-meeting.ts";
import { idOf } from "../../id-of.ts";
import { CommitteeMeetingType, toCommitteeMeetingType } from "../../meeting/committee-meeting.type.ts";
import { meetingNotBegun, meetingNotFinished } from "../../refusal/meeting.refusals.ts";
import { MeetingChangeInput } from "../change.inputs.ts";

@InputType("CloseMeetingInput", { description: "How a meeting ended." })
export class CloseMeetingInput extends MeetingChangeInput {
  @Field(() => String, { description: "The minutes." })
  readonly minutesText!: string;

  @Field(() => [ID], { description: "Who was there: members of the committee on that day." })
  readonly attendeeIds!: string[];

  toCommand() {
    return {
      ...this.ofMeeting(),
      minutesText: this.minutesText,
      attendeeIds: this.attendeeIds.map((id) => idOf(id, "Person")),
    };
  }
}

@ObjectType("CloseMeetingPayload", { simpleResolvers: true, description: "A meeting that was closed." })
export class CloseMeetingPayload {
  @Field(() => CommitteeMeetingType, { description: "The meeting as it is now." })
  readonly meeting!: CommitteeMeetingType;
}

const closeMeetingResult = refusalUnion({
  name: "CloseMeetingResult",
  description: "A meeting that was closed. Or why not.",
  payload: CloseMeetingPayload,
  refusals: [
    meetingNotBegun,
    meetingNotFinished,
    stateConflict,
    staleVersion,
    invalidInput,
    notFound,
    notAllowed,
    idempotencyKeyReused,
  ],
});

@Resolver()
export class CloseMeetingResolver {
  @Mutation(() => closeMeetingResult.type, {
    description:
      "Closes a called meeting, on its day or later: the minutes stand, and nothing more is recorded (POOL-9).",
  })
  async closeMeeting(
    @Arg("input", () => CloseMeetingInput, { description: "What is asked for." }) input: CloseMeetingInput,
    @Ctx() context: RequestContext,
  ): Promise<CloseMeetingPayload | RefusalType> {
    const outcome = await closeMeeting(context, input.toCommand());
    return closeMeetingResult.answer(outcome, (meeting) => ({ meeting: toCommitteeMeetingType(meeting) }));
  }
}
