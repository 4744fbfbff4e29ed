import type { Instant, Money } from "@indgang/domain/kernel";
import type {
  AllocatedAmount,
  Allocation,
  AllocationBasis,
  AllocationDraft,
  AllocationLimit,
  AllocationOrder,
} from "@indgang/domain/pools";
import { sum } from "@indgang/domain/kernel";
import { connectionOf, DateTimeScalar, MoneyScalar, toGlobalId } from "@indgang/subgraph-kit";
import { Field, ID, Int, ObjectType } from "type-graphql";
import type { SharingOut } from "../../service/allocation/share-out.ts";
import type { ReadCase } from "../../store/pool/allocation.store.ts";
import { AllocationBasisEnum, AllocationLimitEnum, AllocationOrderEnum } from "../enum/allocation.enums.ts";
import { PersonType, personStub } from "../foreign/person.type.ts";

@ObjectType("AllocatedAmount", { simpleResolvers: true, description: "What a try gives one case." })
export class AllocatedAmountType {
  @Field(() => ID, { description: "The try." })
  readonly allocationDraftId!: string;

  @Field(() => MoneyScalar, { description: "How much." })
  readonly amount!: Money;

  @Field(() => ID, { nullable: true, description: "From which line; null for nothing." })
  readonly budgetLineId!: string | null;

  @Field(() => AllocationLimitEnum, {
    nullable: true,
    description: "Why less than the share; null when it is not less.",
  })
  readonly limit!: AllocationLimit | null;
}

@ObjectType("AllocationCase", {
  simpleResolvers: true,
  description: "An assessed case that is not decided, to which a round's money can be shared out.",
})
export class AllocationCaseType {
  @Field(() => String, { nullable: true, description: "The round's focus area that it belongs to; null for none." })
  readonly focusArea!: string | null;

  @Field(() => MoneyScalar, {
    nullable: true,
    description: "What is proposed on a meeting's list; null while it is on none.",
  })
  readonly proposedAmount!: Money | null;

  readonly case!: ReadCase;

  readonly sharing!: SharingOut;
}

export const AllocationCaseConnection = connectionOf<AllocationCaseType>("AllocationCase", () => AllocationCaseType);

@ObjectType("AllocatedLine", { simpleResolvers: true, description: "What a try takes from one line." })
export class AllocatedLineType {
  @Field(() => ID, { description: "The line." })
  readonly budgetLineId!: string;

  @Field(() => MoneyScalar, { description: "How much it takes." })
  readonly used!: Money;

  @Field(() => MoneyScalar, { description: "What would be left; never below zero (POOL-9)." })
  readonly left!: Money;
}

@ObjectType("AllocationDraft", {
  simpleResolvers: true,
  description: "A named try at sharing a round's money out: the rule, and what comes of it as things are now (POOL-9).",
})
export class AllocationDraftType {
  @Field(() => ID, { description: "Its id." })
  readonly id!: string;

  @Field(() => Int, { description: "Goes with its removal." })
  readonly version!: number;

  @Field(() => String, { description: "What it is called." })
  readonly name!: string;

  @Field(() => AllocationOrderEnum, { description: "Who comes first where the money does not reach." })
  readonly order!: AllocationOrder;

  @Field(() => AllocationBasisEnum, { description: "Of what the share is taken." })
  readonly basis!: AllocationBasis;

  @Field(() => Int, { description: "The share in hundredths of a percent." })
  readonly shareBasisPoints!: number;

  @Field(() => MoneyScalar, { nullable: true, description: "No case gets more; null: no bound." })
  readonly cap!: Money | null;

  @Field(() => MoneyScalar, { nullable: true, description: "Whoever would get less gets nothing; null: no bound." })
  readonly floor!: Money | null;

  @Field(() => Boolean, { description: "Whether the reserve is used, after the other lines (POOL-3)." })
  readonly usesReserve!: boolean;

  @Field(() => PersonType, { description: "Who made it." })
  readonly createdBy!: PersonType;

  @Field(() => DateTimeScalar, { description: "When it was made." })
  readonly createdAt!: Instant;

  @Field(() => MoneyScalar, { description: "What it gives in all." })
  readonly total!: Money;

  @Field(() => [AllocatedLineType], { description: "What it takes from each line." })
  readonly lines!: readonly AllocatedLineType[];
}

@ObjectType("Allocation", {
  simpleResolvers: true,
  description: "How a round's money could be shared out before the meeting. For its own office and secretary (POOL-1).",
})
export class AllocationType {
  @Field(() => MoneyScalar, { description: "What was applied for, of all its cases." })
  readonly applied!: Money;

  @Field(() => MoneyScalar, { description: "What was recommended, of all its cases." })
  readonly recommended!: Money;

  @Field(() => MoneyScalar, { description: "What is proposed on meetings' lists, of all its cases." })
  readonly proposed!: Money;

  @Field(() => [AllocationDraftType], { description: "The tries, the first one first; at most 20." })
  readonly drafts!: readonly AllocationDraftType[];

  readonly sharing!: SharingOut;
}

export function toAllocationType(sharing: SharingOut): AllocationType {
  const { cases, drafts } = sharing;
  return {
    applied: sum(cases.map(({ applied }) => applied)),
    recommended: sum(cases.map(({ recommended }) => recommended)),
    proposed: sum(cases.flatMap(({ proposedAmount }) => proposedAmount ?? [])),
    drafts: drafts.map(({ draft, allocation }) => toDraftType(draft, allocation)),
    sharing,
  };
}

/** One of the cases. */
export function toAllocationCaseType(sharing: SharingOut, each: ReadCase): AllocationCaseType {
  const { focusArea, proposedAmount } = each;
  return { focusArea, proposedAmount, case: each, sharing };
}

/** What each of the tries gives a case. */
export function toAmountTypes({ sharing, case: each }: AllocationCaseType): AllocatedAmountType[] {
  const { cases, drafts } = sharing;
  // A try's amounts stand in the order of the cases.
  const position = cases.indexOf(each);
  return drafts.flatMap(({ draft, allocation }) => {
    const amount = allocation.amounts[position];
    return amount ? toAmountType(draft, amount) : [];
  });
}

function toDraftType({ id, createdById, ...draft }: AllocationDraft, allocation: Allocation): AllocationDraftType {
  return {
    ...draft,
    id: toGlobalId("AllocationDraft", id),
    createdBy: personStub(createdById),
    total: allocation.total,
    lines: allocation.lines.map(({ lineId, used, left }) => ({
      budgetLineId: toGlobalId("BudgetLine", lineId),
      used,
      left,
    })),
  };
}

function toAmountType({ id }: AllocationDraft, { amount, lineId, limit }: AllocatedAmount): AllocatedAmountType {
  return {
    allocationDraftId: toGlobalId("AllocationDraft", id),
    amount,
    budgetLineId: lineId && toGlobalId("BudgetLine", lineId),
    limit,
  };
}
