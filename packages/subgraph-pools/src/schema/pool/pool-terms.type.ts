import type { ChangeKind } from "@indgang/domain/change-requests";
import type { TargetGroup } from "@indgang/domain/associations";
import type { ForumBodyId, Money, PlainDate } from "@indgang/domain/kernel";
import { DateScalar, MoneyScalar } from "@indgang/subgraph-kit";
import { Field, Int, ObjectType } from "type-graphql";
import { TargetGroupEnum } from "../enum/pool.enums.ts";
import { ChangeKindEnum } from "../running/running.enums.ts";

@ObjectType("PoolTerms", {
  simpleResolvers: true,
  description: "Thresholds, shares and legal basis of a pool from a day on: data, never code (POOL-17).",
})
export class PoolTermsType {
  @Field(() => DateScalar, { description: "The first day on which they hold." })
  readonly validFrom!: PlainDate;

  @Field(() => String, { description: "The law that the money rests on." })
  readonly legalBasis!: string;

  @Field(() => String, { nullable: true, description: "Where the law can be read." })
  readonly legalBasisUrl!: string | null;

  @Field(() => Int, {
    description: "Share of the budget kept for development, in hundredths of a percent: 1000 is 10 % (POOL-3).",
  })
  readonly reserveShareBasisPoints!: number;

  @Field(() => MoneyScalar, {
    nullable: true,
    description: "From here a state-authorised or registered auditor is needed (POOL-11); null: never.",
  })
  readonly auditorThreshold!: Money | null;

  @Field(() => Boolean, { description: "Whether the auditor's threshold itself counts as reached." })
  readonly auditorThresholdInclusive!: boolean;

  @Field(() => MoneyScalar, {
    nullable: true,
    description: "From here a cooperation agreement is needed (ASSOC-6); null: never.",
  })
  readonly agreementThreshold!: Money | null;

  @Field(() => Boolean, { description: "Whether the agreement's threshold itself counts as reached." })
  readonly agreementThresholdInclusive!: boolean;

  @Field(() => Int, { description: "Working days from reception until the formal check is due." })
  readonly formalCheckWorkingDays!: number;

  @Field(() => Int, { description: "Working days from the accepted formalities until the assessment is due." })
  readonly assessmentWorkingDays!: number;

  @Field(() => [TargetGroupEnum], { description: "Whom the money is meant for (ASSOC-4); none named: everybody." })
  readonly targetGroups!: readonly TargetGroup[];

  @Field(() => Int, { description: "Years that a case is kept after it has ended, as its KLE number says (LAW-8)." })
  readonly retentionYears!: number;

  @Field(() => Int, {
    description: "Months from the end of what was granted until its accounts are due (POOL-11).",
  })
  readonly accountsDueMonths!: number;

  @Field(() => Int, {
    description: "Whole months from the end of what was granted until the association tells what came of it (POOL-12).",
  })
  readonly outcomeDueMonths!: number;

  @Field(() => Int, { description: "Months before a year of a running grant from which it can be renewed (POOL-7)." })
  readonly renewalMonths!: number;

  @Field(() => String, {
    nullable: true,
    description: "How money that is claimed back is paid: account and reference (POOL-11); null: it is told otherwise.",
  })
  readonly repayment!: string | null;

  @Field(() => [ChangeKindEnum], {
    description: "What the committee itself decides when it shall change after a grant; the office decides the rest.",
  })
  readonly committeeChanges!: readonly ChangeKind[];

  @Field(() => Int, {
    description:
      "From here an association's wealth is pointed out: equity as a share of a year's turnover, in hundredths of a percent (POOL-4).",
  })
  readonly screeningWealthBasisPoints!: number;

  @Field(() => Int, {
    description: "From here wages are pointed out: their share of the budget, in hundredths of a percent (POOL-4).",
  })
  readonly screeningWagesBasisPoints!: number;

  readonly heardBodyIds!: readonly ForumBodyId[];
}
