import type { Money } from "@indgang/domain/kernel";
import type { DecisionOutcome, ReasonCode } from "@indgang/domain/pools";
import {
  idempotencyKeyReused,
  invalidInput,
  MoneyScalar,
  notAllowed,
  notFound,
  type RefusalType,
  refusalUnion,
  type RequestContext,
  staleVersion,
  stateConflict,
} from "@indgang/subgraph-kit";
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from "type-graphql";
import { saveMeetingItem } from "../../../service/meeting/build-list.ts";
import { DecisionOutcomeEnum, ReasonCodeEnum } from "../../enum/decision.enums.ts";
import { idOrNull } from "../../id-of.ts";
import { MeetingItemType, toMeetingItemType } from "../../meeting/meeting-item.type.ts";
import { amountAboveApplied } from "../../refusal/case.refusals.ts";
import { ItemChangeInput } from "../change.inputs.ts";
import { recusedFromCase } from "../../refusal/recused-from-case.refusal.ts";

@InputType("SaveMeetingItemInput", { description: "What is proposed on an item." })
export class SaveMeetingItemInput extends ItemChangeInput {
  @Field(() => Int, { description: "Place on the list, from 1." })
  readonly position!: number;

  @Field(() => DecisionOutcomeEnum, { description: "What is proposed." })
  readonly proposedOutcome!: DecisionOutcome;

  @Field(() => MoneyScalar, { description: "How much is proposed." })
  readonly proposedAmount!: Money;

  @Field(() => ID, {
    nullable: true,
    description: "The line that the money is to come from: one of the case's own round.",
  })
  readonly budgetLineId?: string | null;

  @Field(() => ReasonCodeEnum, { nullable: true, description: "Why less than was asked for." })
  readonly reasonCode?: ReasonCode | null;

  @Field(() => String, { nullable: true, description: "The reason in words." })
  readonly reasonText?: string | null;

  toCommand() {
    const { position, proposedOutcome, proposedAmount, reasonCode, reasonText } = this;
    const proposal = {
      position,
      proposedOutcome,
      proposedAmount,
      reasonCode: reasonCode ?? null,
      reasonText: reasonText ?? null,
    };
    return { ...this.ofItem(), ...proposal, budgetLineId: idOrNull(this.budgetLineId, "BudgetLine") };
  }
}

@ObjectType("SaveMeetingItemPayload", { simpleResolvers: true, description: "An item that was changed." })
export class SaveMeetingItemPayload {
  @Field(() => MeetingItemType, { description: "The item as it is now." })
  readonly meetingItem!: MeetingItemType;
}

const saveMeetingItemResult = refusalUnion({
  name: "SaveMeetingItemResult",
  description: "An item that was changed. Or why not.",
  payload: SaveMeetingItemPayload,
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
export class SaveMeetingItemResolver {
  @Mutation(() => saveMeetingItemResult.type, {
    description:
      "Changes what is put before the committee. A line may be overdrawn here; it is refused when it is decided.",
  })
  async saveMeetingItem(
    @Arg("input", () => SaveMeetingItemInput, { description: "What is asked for." }) input: SaveMeetingItemInput,
    @Ctx() context: RequestContext,
  ): Promise<SaveMeetingItemPayload | RefusalType> {
    const outcome = await saveMeetingItem(context, input.toCommand());
    return saveMeetingItemResult.answer(outcome, (meetingItem) => ({ meetingItem: toMeetingItemType(meetingItem) }));
  }
}
