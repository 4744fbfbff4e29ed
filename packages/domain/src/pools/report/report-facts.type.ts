import type { AdministrationSlug, Money, PoolId } from "../../kernel/index.ts";
import type { CaseTally, YearBudget } from "../../seeing/index.ts";

/** POOL-18: a budget line of the year: what there was to give, what was given, and what became of that. In øre. */
export interface LineFacts {
  readonly poolId: PoolId;
  readonly id: string;
  readonly round: string;
  readonly line: string;
  readonly budget: Money;
  readonly granted: Money;
  readonly paid: Money;
  readonly returned: Money;
}

/** POOL-12: of a pool and a year: grants that have to be told of, how many are, and the goals of those that are approved. */
export interface OutcomeFacts {
  readonly poolId: PoolId;
  readonly grants: number;
  readonly handedIn: number;
  readonly approved: number;
  readonly goals: number;
  readonly reached: number;
  readonly partly: number;
  readonly notReached: number;
}

/** All that can be counted of one administration and a year. Years before it are there for the comparison alone. */
export interface ReportFacts {
  readonly administration: AdministrationSlug;
  readonly name: string;
  readonly pools: readonly { readonly id: PoolId; readonly name: string }[];
  readonly budgets: readonly YearBudget[];
  readonly tallies: readonly CaseTally[];
  readonly lines: readonly LineFacts[];
  /** POOL-13: associations that others gave to in the same year, as grants tell, which are public. */
  readonly doubleFunding: { readonly associations: number; readonly granted: Money; readonly grantedByOthers: Money };
  /** REF-4: referrals that were sent in the year. */
  readonly referrals: {
    readonly sent: number;
    readonly received: number;
    readonly completed: number;
    readonly fellOut: number;
  };
  readonly forums: { readonly meetings: number; readonly hearings: number; readonly answers: number };
  /** AWARD-3: of prizes that are published. */
  readonly winners: number;
  /** Absent from numbers that were kept before this was counted. */
  readonly outcomes?: readonly OutcomeFacts[];
}

/** What everybody may know of the municipality as a whole. */
export interface WholeFacts {
  readonly administrations: readonly { readonly id: AdministrationSlug; readonly name: string }[];
  /** POOL-13: associations that two administrations or more gave to. */
  readonly doubleFunding: { readonly associations: number; readonly granted: Money };
}

/** POOL-1, POOL-15: what one who reads may have counted. */
export interface GatheredFacts {
  /** Of the administration whose chapter it is; null for whoever may not count it. */
  readonly own: (administration: AdministrationSlug) => ReportFacts | null;
  /** Of the administrations that have shared their chapter: closed ones as they were closed. */
  readonly shared: readonly ReportFacts[];
  readonly whole: WholeFacts;
}
