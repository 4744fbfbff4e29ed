import type { AssociationYear, TargetGroup } from "../../associations/index.ts";
import type { Instant, Money } from "../../kernel/index.ts";
import type { BudgetItem } from "../application/application.type.ts";
import type { PoolTerms } from "../terms/pool.type.ts";

/** POOL-17: from which shares the pool's terms point something out. */
export type ScreeningTerms = Pick<PoolTerms, "screeningWealthBasisPoints" | "screeningWagesBasisPoints">;

/** What is known of a case and the association behind it. */
export interface ScreeningFacts {
  readonly budget: readonly Pick<BudgetItem, "kind" | "amount">[];
  readonly appliedAmount: Money;
  readonly volunteers: number | null;
  readonly otherFundingCount: number;
  readonly targetGroups: readonly TargetGroup[];
  readonly receivedAt: Instant;
  readonly municipality: string;
  /** POOL-11: accounts that the association owes the administration and that are missing, and those that it has delivered. */
  readonly accounts: { readonly missing: number; readonly delivered: number };
  readonly association: {
    readonly targetGroups: readonly TargetGroup[];
    readonly city: string | null;
    readonly district: string | null;
    readonly cvr: string | null;
    readonly isVerified: boolean;
    readonly years: readonly AssociationYear[];
  };
}
