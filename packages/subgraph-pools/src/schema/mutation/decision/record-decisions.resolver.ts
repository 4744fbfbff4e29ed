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
import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Resolver } from "type-graphql";
import { recordDecisions } from "../../../service/meeting/record-decisions.ts";
import { CommitteeMeetingType, toCommitteeMeetingType } from "../../meeting/committee-meeting.type.ts";
import { batchItemRefused, meetingNotBegun } from "../../refusal/meeting.refusals.ts";
import { MeetingChangeInput } from "../change.inputs.ts";
import { DecisionItemInput } from "./decision.input.ts";

@InputType("RecordDecisionsInput", { description: "What the committee decided on several items." })
export class RecordDecisionsInput extends MeetingChangeInput {
  @Field(() => [DecisionItemInput], {
    description: "The decisions, each against what the ones before it left of its line.",
  })
  readonly items!: DecisionItemInput[];

  toCommand() {
    return { ...this.ofMeeting(), items: this.items.map((item) => item.toDecision()) };
  }
}

@ObjectType("RecordDecisionsPayload", { simpleResolvers: true, description: "A meeting with decisions." })
export class RecordDecisionsPayload {
  @Field(() => CommitteeMeetingType, { description: "The meeting as it is now." })
  readonly meeting!: CommitteeMeetingType;
}

const recordDecisionsResult = refusalUnion({
  name: "RecordDecisionsResult",
  description: "A meeting with decisions. Or why not.",
  payload: RecordDecisionsPayload,
  refusals: [
    batchItemRefused,
    meetingNotBegun,
    stateConflict,
    staleVersion,
    invalidInput,
    notFound,
    notAllowed,
    idempotencyKeyReused,
  ],
});

@Resolver()
export class RecordDecisionsResolver {
  @Mutation(() => recordDecisionsResult.type, {
    description: `Takes down several decisions of one meeting, on its day or later, from 1 to ${largestBatch}, all or nothing (POOL-9).`,
  })
  async recordDecisions(
    @Arg("input", () => RecordDecisionsInput, { description: "What is asked for." }) input: RecordDecisionsInput,
    @Ctx() context: RequestContext,
  ): Promise<RecordDecisionsPayload | RefusalType> {
    const outcome = await recordDecisions(context, input.toCommand());
    return recordDecisionsResult.answer(outcome, (meeting) => ({ meeting: toCommitteeMeetingType(meeting) }));
  }
}
