import {
  idempotencyKeyReused,
  invalidInput,
  notAllowed,
  notFound,
  type RefusalType,
  refusalUnion,
  type RequestContext,
  stateConflict,
  staleVersion,
} from "@indgang/subgraph-kit";
import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Resolver, ID } from "type-graphql";
import { takeOverAllocation } from "../../../service/allocation/change-drafts.ts";
import { idOf } from "../../id-of.ts";
import { CommitteeMeetingType, toCommitteeMeetingType } from "../../meeting/committee-meeting.type.ts";
import { amountAboveApplied } from "../../refusal/case.refusals.ts";
import { recusedFromCase } from "../../refusal/recused-from-case.refusal.ts";
import { MeetingChangeInput } from "../change.inputs.ts";

@InputType("TakeOverAllocationInput", { description: "Which try becomes the proposal of which meeting." })
export class TakeOverAllocationInput extends MeetingChangeInput {
  @Field(() => ID, { description: "The try." })
  readonly allocationDraftId!: string;

  toCommand() {
    return { ...this.ofMeeting(), allocationDraftId: idOf(this.allocationDraftId, "AllocationDraft") };
  }
}

@ObjectType("TakeOverAllocationPayload", {
  simpleResolvers: true,
  description: "A meeting with a try as its proposal.",
})
export class TakeOverAllocationPayload {
  @Field(() => CommitteeMeetingType, { description: "The meeting as it is now." })
  readonly meeting!: CommitteeMeetingType;
}

const takeOverAllocationResult = refusalUnion({
  name: "TakeOverAllocationResult",
  description: "A meeting with a try as its proposal. Or why not.",
  payload: TakeOverAllocationPayload,
  refusals: [
    recusedFromCase,
    amountAboveApplied,
    stateConflict,
    staleVersion,
    invalidInput,
    notFound,
    notAllowed,
    idempotencyKeyReused,
  ],
});

@Resolver()
export class TakeOverAllocationResolver {
  @Mutation(() => takeOverAllocationResult.type, {
    description:
      "Makes a try at sharing out what is proposed on the list of a meeting that is being drafted, as things are now; for the secretary (POOL-9). What the secretary has an interest in stays as it is (POOL-16).",
  })
  async takeOverAllocation(
    @Arg("input", () => TakeOverAllocationInput, { description: "What is asked for." }) input: TakeOverAllocationInput,
    @Ctx() context: RequestContext,
  ): Promise<TakeOverAllocationPayload | RefusalType> {
    const outcome = await takeOverAllocation(context, input.toCommand());
    return takeOverAllocationResult.answer(outcome, (meeting) => ({ meeting: toCommitteeMeetingType(meeting) }));
  }
}
