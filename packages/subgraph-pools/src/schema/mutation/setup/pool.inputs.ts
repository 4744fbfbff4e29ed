import { usualCommitteeChanges, type ChangeKind } from "@indgang/domain/change-requests";
import { usualRenewalMonths } from "@indgang/domain/running";
import type { TargetGroup } from "@indgang/domain/associations";
import type { Money, PlainDate } from "@indgang/domain/kernel";
import type { PoolInput, TermsInput } from "@indgang/domain/pool-setup";
import { DateScalar, KeyedInput, MoneyScalar } from "@indgang/subgraph-kit";
import { Field, ID, InputType, Int } from "type-graphql";
import { ChangeKindEnum } from "../../running/running.enums.ts";
import { TargetGroupEnum } from "../../enum/pool.enums.ts";
import { idOf } from "../../id-of.ts";

@InputType({ description: "What its heirs have in common; not in the schema." })
export abstract class PoolChangeInput extends KeyedInput {
  @Field(() => ID, { description: "The pool." })
  readonly poolId!: string;

  @Field(() => Int, { description: "The pool's version as it was read." })
  readonly version!: number;

  ofPool() {
    const { idempotencyKey, version } = this;
    return { idempotencyKey, version, poolId: idOf(this.poolId, "Pool") };
  }
}

@InputType("PoolContentInput", {
  description: "What is written about a pool (POOL-1). No CPR number in any of it (LAW-7).",
})
export class PoolContentInput {
  @Field(() => String, {
    description: "Name, at most 200 characters; unlike those of the administration's other pools.",
  })
  readonly name!: string;

  @Field(() => String, { description: "What the money is for, at most 4,000 characters." })
  readonly description!: string;

  @Field(() => String, { description: "Number in the municipal classification, as 27.15.12 (LAW-8)." })
  readonly kleNumber!: string;

  @Field(() => ID, { description: "Who decides on it: a committee of the own administration." })
  readonly committeeId!: string;
}

export function toPoolInput({ name, description, kleNumber, committeeId }: PoolContentInput): PoolInput {
  return { name, description, kleNumber, committeeId: idOf(committeeId, "Committee") };
}

@InputType("PoolTermsInput", { description: "Terms of a pool from a day on (POOL-17)." })
export class PoolTermsInput {
  @Field(() => DateScalar, {
    description: "The first day on which they hold: today or a coming one, at most three years ahead.",
  })
  readonly validFrom!: PlainDate;

  @Field(() => String, { description: "The law that the money rests on, at most 300 characters." })
  readonly legalBasis!: string;

  @Field(() => String, { nullable: true, description: "Where the law can be read: an address of the web." })
  readonly legalBasisUrl?: string | null;

  @Field(() => Int, {
    description: "Share kept for development, in hundredths of a percent, from 0 to 10,000 (POOL-3).",
  })
  readonly reserveShareBasisPoints!: number;

  @Field(() => MoneyScalar, {
    nullable: true,
    description: "From here a registered auditor is needed (POOL-11); none: never.",
  })
  readonly auditorThreshold?: Money | null;

  @Field(() => Boolean, { description: "Whether the auditor's threshold itself counts as reached." })
  readonly auditorThresholdInclusive!: boolean;

  @Field(() => MoneyScalar, {
    nullable: true,
    description: "From here a cooperation agreement is needed (ASSOC-6); none: never.",
  })
  readonly agreementThreshold?: Money | null;

  @Field(() => Boolean, { description: "Whether the agreement's threshold itself counts as reached." })
  readonly agreementThresholdInclusive!: boolean;

  @Field(() => Int, { description: "Working days for the formal check, from 1 to 100." })
  readonly formalCheckWorkingDays!: number;

  @Field(() => Int, { description: "Working days for the assessment, from 1 to 400." })
  readonly assessmentWorkingDays!: number;

  @Field(() => [TargetGroupEnum], { description: "Whom the money is meant for; none: everybody." })
  readonly targetGroups!: TargetGroup[];

  @Field(() => Int, { description: "Years that a case is kept, from 1 to 100, as the KLE number says (LAW-8)." })
  readonly retentionYears!: number;

  @Field(() => Int, { description: "Months until accounts are due, from 1 to 60 (POOL-11)." })
  readonly accountsDueMonths!: number;

  @Field(() => Int, {
    nullable: true,
    description:
      "Months until the association tells what came of a grant, from 1 to 60; 3 where nothing is said (POOL-12).",
  })
  readonly outcomeDueMonths?: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      "Months before a year of a running grant from which it can be renewed, from 1 to 12; 4 where nothing is said (POOL-7).",
  })
  readonly renewalMonths?: number | null;

  @Field(() => String, {
    nullable: true,
    description:
      "How money that is claimed back is paid: account and reference, at most 500 characters (POOL-11); none: it is told otherwise.",
  })
  readonly repayment?: string | null;

  @Field(() => [ChangeKindEnum], {
    nullable: true,
    description: "What the committee itself decides after a grant; its purpose and amount where nothing is said.",
  })
  readonly committeeChanges?: ChangeKind[] | null;

  @Field(() => Int, {
    nullable: true,
    description:
      "From here wealth is pointed out, in hundredths of a percent of a year's turnover, from 0 to 1,000,000; 10,000 without (POOL-4).",
  })
  readonly screeningWealthBasisPoints?: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      "From here wages are pointed out, in hundredths of a percent of the budget, from 0 to 10,000; 5,000 without (POOL-4).",
  })
  readonly screeningWagesBasisPoints?: number | null;

  @Field(() => [ID], {
    nullable: true,
    description:
      "The bodies with a right to be heard before a case is decided, at most 20 (POOL-8); none: nobody has to be.",
  })
  readonly heardBodyIds?: string[] | null;
}

/** POOL-4: from which shares wealth and wages are pointed out where terms do not say. */
const usualShares = { wealth: 10_000, wages: 5_000 } as const;

export function toTermsInput({
  legalBasisUrl,
  auditorThreshold,
  agreementThreshold,
  outcomeDueMonths,
  renewalMonths,
  repayment,
  committeeChanges,
  screeningWealthBasisPoints,
  screeningWagesBasisPoints,
  heardBodyIds,
  ...terms
}: PoolTermsInput): TermsInput {
  return {
    ...terms,
    legalBasisUrl: legalBasisUrl ?? null,
    auditorThreshold: auditorThreshold ?? null,
    agreementThreshold: agreementThreshold ?? null,
    outcomeDueMonths: outcomeDueMonths ?? 3,
    renewalMonths: renewalMonths ?? usualRenewalMonths,
    repayment: repayment ?? null,
    committeeChanges: committeeChanges ?? usualCommitteeChanges,
    screeningWealthBasisPoints: screeningWealthBasisPoints ?? usualShares.wealth,
    screeningWagesBasisPoints: screeningWagesBasisPoints ?? usualShares.wages,
    heardBodyIds: (heardBodyIds ?? []).map((id) => idOf(id, "ForumBody")),
  };
}
