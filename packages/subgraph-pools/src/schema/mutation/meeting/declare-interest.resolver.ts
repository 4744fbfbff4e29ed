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
import { declareInterest } from "../../../service/meeting/declare-interest.ts";
import { idOf } from "../../id-of.ts";
import { MeetingItemType, toMeetingItemType } from "../../meeting/meeting-item.type.ts";
import { ItemChangeInput } from "../change.inputs.ts";
import { recusedFromCase } from "../../refusal/recused-from-case.refusal.ts";

@InputType("DeclareInterestInput", { description: "Who takes no part in an item." })
export class DeclareInterestInput extends ItemChangeInput {
  @Field(() => ID, { description: "A member of the committee, or oneself." })
  readonly personId!: string;

  @Field(() => String, { description: "Why." })
  readonly reason!: string;

  toCommand() {
    return { ...this.ofItem(), personId: idOf(this.personId, "Person"), reason: this.reason };
  }
}

@ObjectType("DeclareInterestPayload", { simpleResolvers: true, description: "An item with a recusal." })
export class DeclareInterestPayload {
  @Field(() => MeetingItemType, { description: "The item as it is now." })
  readonly meetingItem!: MeetingItemType;
}

const declareInterestResult = refusalUnion({
  name: "DeclareInterestResult",
  description: "An item with a recusal. Or why not.",
  payload: DeclareInterestPayload,
  refusals: [recusedFromCase, stateConflict, staleVersion, invalidInput, notFound, notAllowed, idempotencyKeyReused],
});

@Resolver()
export class DeclareInterestResolver {
  @Mutation(() => declareInterestResult.type, {
    description:
      "Takes down that somebody takes no part in the case of an item: everybody of the administration for themselves, the secretary for anybody in the committee. It holds for every step of the case, and on every list it comes on (POOL-16, LAW-2).",
  })
  async declareInterest(
    @Arg("input", () => DeclareInterestInput, { description: "What is asked for." }) input: DeclareInterestInput,
    @Ctx() context: RequestContext,
  ): Promise<DeclareInterestPayload | RefusalType> {
    const outcome = await declareInterest(context, input.toCommand());
    return declareInterestResult.answer(outcome, (meetingItem) => ({ meetingItem: toMeetingItemType(meetingItem) }));
  }
}
