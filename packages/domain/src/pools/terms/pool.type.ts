import type { TargetGroup } from "../../associations/index.ts";
import type { ChangeKind } from "../change/change-kind.type.ts";
import type {
  CommitteeId,
  CriterionId,
  ForumBodyId,
  Money,
  Owned,
  Period,
  PlainDate,
  PoolId,
  Versioned,
} from "../../kernel/index.ts";

/** POOL-1: money with a legal basis, of exactly one administration, decided by that administration's committee alone. */
export interface Pool extends Owned, Versioned {
  readonly id: PoolId;
  readonly committeeId: CommitteeId;
  readonly slug: string;
  readonly name: string;
  readonly description: string;
  /** LAW-8: number in the municipal classification, which decides how long a case is kept. */
  readonly kleNumber: string;
  /** Any order; see termsOn. */
  readonly terms: readonly PoolTerms[];
  readonly criteria: readonly Criterion[];
}

/** POOL-17: what holds for a pool from a day on, until terms with a later day take over. Never code. */
export interface PoolTerms {
  readonly validFrom: PlainDate;
  readonly legalBasis: string;
  readonly legalBasisUrl: string | null;
  /** POOL-3: share of the budget kept for development, in hundredths of a percent (1000 = 10 %). */
  readonly reserveShareBasisPoints: number;
  /** POOL-11: from here a state-authorised or registered auditor; null: never asked for. */
  readonly auditorThreshold: Money | null;
  readonly auditorThresholdInclusive: boolean;
  /** ASSOC-6: from here a cooperation agreement; null: never asked for. */
  readonly agreementThreshold: Money | null;
  readonly agreementThresholdInclusive: boolean;
  /** Working days from reception until the formal check is due. */
  readonly formalCheckWorkingDays: number;
  /** Working days from the accepted formalities until the assessment is due. */
  readonly assessmentWorkingDays: number;
  /** POOL-4, ASSOC-4: whom the money is meant for; none named: everybody. */
  readonly targetGroups: readonly TargetGroup[];
  /** LAW-8: whole years that a case is kept after it has ended, as its KLE number says. */
  readonly retentionYears: number;
  /** POOL-11: whole months from the end of what was granted until its accounts are due. */
  readonly accountsDueMonths: number;
  /** POOL-12: whole months from the end of the years that the money is for until the association tells what came of it. */
  readonly outcomeDueMonths: number;
  /** POOL-7: whole months before a year of a running grant from which it can be renewed. */
  readonly renewalMonths: number;
  /** POOL-11: how money is paid back, as an association reads it with a claim: account and reference; null: it is told otherwise. */
  readonly repayment: string | null;
  /** POOL-9: what the committee itself decides when something shall change after a grant; the office decides the rest. */
  readonly committeeChanges: readonly ChangeKind[];
  /** POOL-4: from here an association's wealth is pointed out: its equity as a share of a year's turnover, in hundredths of a percent. */
  readonly screeningWealthBasisPoints: number;
  /** POOL-4: from here wages are pointed out: their share of the budget, in hundredths of a percent. */
  readonly screeningWagesBasisPoints: number;
  /** POOL-8: the bodies with a right to be heard before a case is decided; none named: nobody has to be. */
  readonly heardBodyIds: readonly ForumBodyId[];
}

/** POOL-4: from the municipality's general list, or added by the committee. */
export const criterionOrigins = ["GENERAL", "COMMITTEE"] as const;
export type CriterionOrigin = (typeof criterionOrigins)[number];

/** POOL-4: one thing that every application to the pool is assessed by. Position from 1. */
export interface Criterion {
  readonly id: CriterionId;
  readonly position: number;
  readonly title: string;
  readonly guidance: string;
  readonly origin: CriterionOrigin;
  /** POOL-4: how much it counts in the score, 0 to 100; 1 where nothing else was said. Dated as the criterion is (POOL-17). */
  readonly weight: number;
}

/** POOL-17: a criterion with the days on which it counts. */
export type DatedCriterion = Criterion & Period;
