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
import { withdrawInterest } from "../../../service/meeting/declare-interest.ts";
import { idOf } from "../../id-of.ts";
import { MeetingItemType, toMeetingItemType } from "../../meeting/meeting-item.type.ts";
import { ItemChangeInput } from "../change.inputs.ts";
import { recusedFromCase } from "../../refusal/recused-from-case.refusal.ts";

@InputType("WithdrawInterestInput", { description: "Whose declaration is taken back." })
export class WithdrawInterestInput extends ItemChangeInput {
  @Field(() => ID, { description: "Who declared it." })
  readonly personId!: string;

  toCommand() {
    return { ...this.ofItem(), personId: idOf(this.personId, "Person") };
  }
}

@ObjectType("WithdrawInterestPayload", { simpleResolvers: true, description: "An item without the recusal." })
export class WithdrawInterestPayload {
  @Field(() => MeetingItemType, { description: "The item as it is now." })
  readonly meetingItem!: MeetingItemType;
}

const withdrawInterestResult = refusalUnion({
  name: "WithdrawInterestResult",
  description: "An item without the recusal. Or why not.",
  payload: WithdrawInterestPayload,
  refusals: [recusedFromCase, stateConflict, staleVersion, invalidInput, notFound, notAllowed, idempotencyKeyReused],
});

@Resolver()
export class WithdrawInterestResolver {
  @Mutation(() => withdrawInterestResult.type, {
    description: "Takes a declaration of interest back. What rests on a known tie stands (LAW-2).",
  })
  async withdrawInterest(
    @Arg("input", () => WithdrawInterestInput, { description: "What is asked for." }) input: WithdrawInterestInput,
    @Ctx() context: RequestContext,
  ): Promise<WithdrawInterestPayload | RefusalType> {
    const outcome = await withdrawInterest(context, input.toCommand());
    return withdrawInterestResult.answer(outcome, (meetingItem) => ({ meetingItem: toMeetingItemType(meetingItem) }));
  }
}
