import {
  idempotencyKeyReused,
  invalidInput,
  keyDescription,
  notAllowed,
  notFound,
  type RefusalType,
  refusalUnion,
  type RequestContext,
  staleVersion,
  stateConflict,
} from "@indgang/subgraph-kit";
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from "type-graphql";
import { recordDecision } from "../../../service/meeting/record-decision.ts";
import { MeetingItemType, toMeetingItemType } from "../../meeting/meeting-item.type.ts";
import { amountAboveApplied } from "../../refusal/case.refusals.ts";
import { budgetExceeded, reasonRequired } from "../../refusal/decision.refusals.ts";
import { recusedFromCase } from "../../refusal/recused-from-case.refusal.ts";
import { hearingPending, meetingNotBegun } from "../../refusal/meeting.refusals.ts";
import { DecisionItemInput } from "./decision.input.ts";

@InputType("RecordDecisionInput", { description: "What the committee decided." })
export class RecordDecisionInput extends DecisionItemInput {
  @Field(() => ID, { description: keyDescription })
  readonly idempotencyKey!: string;

  toCommand() {
    return { ...this.toDecision(), idempotencyKey: this.idempotencyKey };
  }
}

@ObjectType("RecordDecisionPayload", { simpleResolvers: true, description: "An item that was decided on." })
export class RecordDecisionPayload {
  @Field(() => MeetingItemType, { description: "The item as it is now." })
  readonly meetingItem!: MeetingItemType;
}

const recordDecisionResult = refusalUnion({
  name: "RecordDecisionResult",
  description: "An item that was decided on. Or why not.",
  payload: RecordDecisionPayload,
  refusals: [
    meetingNotBegun,
    hearingPending,
    budgetExceeded,
    reasonRequired,
    amountAboveApplied,
    recusedFromCase,
    stateConflict,
    staleVersion,
    invalidInput,
    notFound,
    notAllowed,
    idempotencyKeyReused,
  ],
});

@Resolver()
export class RecordDecisionResolver {
  @Mutation(() => recordDecisionResult.type, {
    description:
      "Takes down what the committee decided on one case in its called meeting, on its day or later; never above what is left of the line (POOL-9, POOL-10).",
  })
  async recordDecision(
    @Arg("input", () => RecordDecisionInput, { description: "What is asked for." }) input: RecordDecisionInput,
    @Ctx() context: RequestContext,
  ): Promise<RecordDecisionPayload | RefusalType> {
    const outcome = await recordDecision(context, input.toCommand());
    return recordDecisionResult.answer(outcome, (meetingItem) => ({ meetingItem: toMeetingItemType(meetingItem) }));
  }
}
