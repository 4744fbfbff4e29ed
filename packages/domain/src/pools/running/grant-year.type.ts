import type {
  ApplicationId,
  AssociationId,
  BudgetLineId,
  GrantYearId,
  Instant,
  Money,
  Owned,
  PoolId,
  Transitions,
  Versioned,
} from "../../kernel/index.ts";

export const grantYearStates = ["COMING", "CONFIRMED", "OPENED", "ENDED"] as const;
export type GrantYearState = (typeof grantYearStates)[number];

/** CONFIRMED: the association says that all goes on unchanged. OPENED: its money is drawn. ENDED: it is not given after all. */
export const grantYearTransitions = {
  COMING: ["CONFIRMED", "ENDED"],
  CONFIRMED: ["OPENED", "ENDED"],
  OPENED: [],
  ENDED: [],
} as const satisfies Transitions<GrantYearState>;

/** POOL-7: what an association says when it renews: how many take part and do the work, and how the past year went. */
export interface Renewal {
  readonly participants: number | null;
  readonly volunteers: number | null;
  readonly note: string | null;
}

/** POOL-7: one year of a running grant. The first is opened by the decision itself. Amount in øre. */
export interface GrantYear extends Owned, Versioned, Renewal {
  readonly id: GrantYearId;
  readonly applicationId: ApplicationId;
  readonly associationId: AssociationId;
  readonly poolId: PoolId;
  readonly year: number;
  readonly amount: Money;
  readonly state: GrantYearState;
  /** The line on which the year draws; null until it is opened. */
  readonly budgetLineId: BudgetLineId | null;
  readonly confirmedAt: Instant | null;
  readonly openedAt: Instant | null;
  readonly endedAt: Instant | null;
  readonly endReason: string | null;
}

/** Where a year stands for whoever looks at it now. NOT_RENEWED: the year has begun, and nobody has said that it goes on. */
export const yearStandings = ["COMING", "TO_RENEW", "NOT_RENEWED", "CONFIRMED", "OPENED", "ENDED"] as const;
export type YearStanding = (typeof yearStandings)[number];
