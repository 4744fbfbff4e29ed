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
import { removeFromMeeting } from "../../../service/meeting/build-list.ts";
import { CommitteeMeetingType, toCommitteeMeetingType } from "../../meeting/committee-meeting.type.ts";
import { ItemChangeInput } from "../change.inputs.ts";
import { recusedFromCase } from "../../refusal/recused-from-case.refusal.ts";

@InputType("RemoveFromMeetingInput", { description: "Which item is taken off." })
export class RemoveFromMeetingInput extends ItemChangeInput {
  toCommand() {
    return this.ofItem();
  }
}

@ObjectType("RemoveFromMeetingPayload", { simpleResolvers: true, description: "A meeting with less on its list." })
export class RemoveFromMeetingPayload {
  @Field(() => CommitteeMeetingType, { description: "The meeting as it is now." })
  readonly meeting!: CommitteeMeetingType;
}

const removeFromMeetingResult = refusalUnion({
  name: "RemoveFromMeetingResult",
  description: "A meeting with less on its list. Or why not.",
  payload: RemoveFromMeetingPayload,
  refusals: [recusedFromCase, stateConflict, staleVersion, invalidInput, notFound, notAllowed, idempotencyKeyReused],
});

@Resolver()
export class RemoveFromMeetingResolver {
  @Mutation(() => removeFromMeetingResult.type, {
    description: "Takes a case off a meeting's list, until it is decided on.",
  })
  async removeFromMeeting(
    @Arg("input", () => RemoveFromMeetingInput, { description: "What is asked for." }) input: RemoveFromMeetingInput,
    @Ctx() context: RequestContext,
  ): Promise<RemoveFromMeetingPayload | RefusalType> {
    const outcome = await removeFromMeeting(context, input.toCommand());
    return removeFromMeetingResult.answer(outcome, (meeting) => ({ meeting: toCommitteeMeetingType(meeting) }));
  }
}
