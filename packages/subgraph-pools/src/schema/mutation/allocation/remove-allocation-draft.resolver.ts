import {
  idempotencyKeyReused,
  invalidInput,
  notAllowed,
  notFound,
  type RefusalType,
  refusalUnion,
  type RequestContext,
  staleVersion,
  KeyedInput,
} from "@indgang/subgraph-kit";
import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Resolver, ID, Int } from "type-graphql";
import { removeAllocationDraft } from "../../../service/allocation/change-drafts.ts";
import { idOf } from "../../id-of.ts";
import { FundingRoundType, toFundingRoundType } from "../../pool/funding-round.type.ts";

@InputType("RemoveAllocationDraftInput", { description: "Which try goes." })
export class RemoveAllocationDraftInput extends KeyedInput {
  @Field(() => ID, { description: "The try." })
  readonly allocationDraftId!: string;

  @Field(() => Int, { description: "The try's version as it was read." })
  readonly version!: number;

  toCommand() {
    const { idempotencyKey, version } = this;
    return { idempotencyKey, version, allocationDraftId: idOf(this.allocationDraftId, "AllocationDraft") };
  }
}

@ObjectType("RemoveAllocationDraftPayload", { simpleResolvers: true, description: "A round with one try less." })
export class RemoveAllocationDraftPayload {
  @Field(() => FundingRoundType, { description: "The round as it is now." })
  readonly round!: FundingRoundType;
}

const removeAllocationDraftResult = refusalUnion({
  name: "RemoveAllocationDraftResult",
  description: "A round with one try less. Or why not.",
  payload: RemoveAllocationDraftPayload,
  refusals: [staleVersion, invalidInput, notFound, notAllowed, idempotencyKeyReused],
});

@Resolver()
export class RemoveAllocationDraftResolver {
  @Mutation(() => removeAllocationDraftResult.type, {
    description: "Takes a try at sharing a round's money out away.",
  })
  async removeAllocationDraft(
    @Arg("input", () => RemoveAllocationDraftInput, { description: "What is asked for." })
    input: RemoveAllocationDraftInput,
    @Ctx() context: RequestContext,
  ): Promise<RemoveAllocationDraftPayload | RefusalType> {
    const outcome = await removeAllocationDraft(context, input.toCommand());
    return removeAllocationDraftResult.answer(outcome, (round) => ({ round: toFundingRoundType(round) }));
  }
}
