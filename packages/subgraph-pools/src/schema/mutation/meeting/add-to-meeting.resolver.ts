import { largestBatch } from "@indgang/domain/pools";
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
import { addToMeeting } from "../../../service/meeting/build-list.ts";
import { idOf } from "../../id-of.ts";
import { CommitteeMeetingType, toCommitteeMeetingType } from "../../meeting/committee-meeting.type.ts";
import { MeetingChangeInput } from "../change.inputs.ts";
import { recusedFromCase } from "../../refusal/recused-from-case.refusal.ts";

@InputType("AddToMeetingInput", { description: "Which cases come on a list." })
export class AddToMeetingInput extends MeetingChangeInput {
  @Field(() => [ID], { description: `The cases in their order, from 1 to ${largestBatch}.` })
  readonly applicationIds!: string[];

  toCommand() {
    return { ...this.ofMeeting(), applicationIds: this.applicationIds.map((id) => idOf(id, "Application")) };
  }
}

@ObjectType("AddToMeetingPayload", { simpleResolvers: true, description: "A meeting with more on its list." })
export class AddToMeetingPayload {
  @Field(() => CommitteeMeetingType, { description: "The meeting as it is now." })
  readonly meeting!: CommitteeMeetingType;
}

const addToMeetingResult = refusalUnion({
  name: "AddToMeetingResult",
  description: "A meeting with more on its list. Or why not.",
  payload: AddToMeetingPayload,
  refusals: [recusedFromCase, stateConflict, staleVersion, invalidInput, notFound, notAllowed, idempotencyKeyReused],
});

@Resolver()
export class AddToMeetingResolver {
  @Mutation(() => addToMeetingResult.type, {
    description:
      "Puts assessed cases on a meeting's list, with what was recommended as the proposal, and with the recusals that were declared before or that known ties ask for (POOL-9, LAW-2).",
  })
  async addToMeeting(
    @Arg("input", () => AddToMeetingInput, { description: "What is asked for." }) input: AddToMeetingInput,
    @Ctx() context: RequestContext,
  ): Promise<AddToMeetingPayload | RefusalType> {
    const outcome = await addToMeeting(context, input.toCommand());
    return addToMeetingResult.answer(outcome, (meeting) => ({ meeting: toCommitteeMeetingType(meeting) }));
  }
}
