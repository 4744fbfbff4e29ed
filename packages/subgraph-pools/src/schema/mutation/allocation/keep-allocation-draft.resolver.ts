import type { Money } from "@indgang/domain/kernel";
import type { AllocationBasis, AllocationOrder } from "@indgang/domain/pools";
import {
  idempotencyKeyReused,
  invalidInput,
  notAllowed,
  notFound,
  type RefusalType,
  refusalUnion,
  type RequestContext,
  MoneyScalar,
  KeyedInput,
} from "@indgang/subgraph-kit";
import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Resolver, ID, Int } from "type-graphql";
import { keepAllocationDraft } from "../../../service/allocation/change-drafts.ts";
import { AllocationBasisEnum, AllocationOrderEnum } from "../../enum/allocation.enums.ts";
import { idOf } from "../../id-of.ts";
import { FundingRoundType, toFundingRoundType } from "../../pool/funding-round.type.ts";

@InputType("KeepAllocationDraftInput", { description: "A try at sharing a round's money out." })
export class KeepAllocationDraftInput extends KeyedInput {
  @Field(() => ID, { description: "The round." })
  readonly roundId!: string;

  @Field(() => String, { description: "What it is called; no other try of the round is called so." })
  readonly name!: string;

  @Field(() => AllocationOrderEnum, { description: "Who comes first where the money does not reach." })
  readonly order!: AllocationOrder;

  @Field(() => AllocationBasisEnum, { description: "Of what the share is taken." })
  readonly basis!: AllocationBasis;

  @Field(() => Int, { description: "The share, 1 to 10,000 hundredths of a percent." })
  readonly shareBasisPoints!: number;

  @Field(() => MoneyScalar, { nullable: true, description: "No case gets more; left out for no bound." })
  readonly cap?: Money | null;

  @Field(() => MoneyScalar, {
    nullable: true,
    description: "Whoever would get less gets nothing; left out for no bound.",
  })
  readonly floor?: Money | null;

  @Field(() => Boolean, { description: "Whether the reserve is used, after the other lines." })
  readonly usesReserve!: boolean;

  toCommand() {
    const { idempotencyKey, name, order, basis, shareBasisPoints, usesReserve } = this;
    const rule = { order, basis, shareBasisPoints, usesReserve, cap: this.cap ?? null, floor: this.floor ?? null };
    return { idempotencyKey, name, ...rule, roundId: idOf(this.roundId, "FundingRound") };
  }
}

@ObjectType("KeepAllocationDraftPayload", { simpleResolvers: true, description: "A round with one more try." })
export class KeepAllocationDraftPayload {
  @Field(() => FundingRoundType, { description: "The round as it is now." })
  readonly round!: FundingRoundType;
}

const keepAllocationDraftResult = refusalUnion({
  name: "KeepAllocationDraftResult",
  description: "A round with one more try. Or why not.",
  payload: KeepAllocationDraftPayload,
  refusals: [invalidInput, notFound, notAllowed, idempotencyKeyReused],
});

@Resolver()
export class KeepAllocationDraftResolver {
  @Mutation(() => keepAllocationDraftResult.type, {
    description: "Keeps a named try at sharing a round's money out among its assessed cases (POOL-9).",
  })
  async keepAllocationDraft(
    @Arg("input", () => KeepAllocationDraftInput, { description: "What is asked for." })
    input: KeepAllocationDraftInput,
    @Ctx() context: RequestContext,
  ): Promise<KeepAllocationDraftPayload | RefusalType> {
    const outcome = await keepAllocationDraft(context, input.toCommand());
    return keepAllocationDraftResult.answer(outcome, (round) => ({ round: toFundingRoundType(round) }));
  }
}
