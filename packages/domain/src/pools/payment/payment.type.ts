import type {
  ApplicationId,
  BudgetLineId,
  Instant,
  InstalmentId,
  Money,
  Owned,
  PaymentFileId,
  PaymentPlanId,
  PersonId,
  PlainDate,
  PoolId,
  Versioned,
} from "../../kernel/index.ts";
import type { NewLedgerEntry } from "../ledger/ledger.type.ts";
import type { InstalmentState } from "./payment.states.ts";

/** Where money is sent: NemKonto by the CVR number, or an account of an association without one. For the payer's side alone. */
export type Payee =
  | { readonly kind: "NEMKONTO"; readonly cvr: string }
  | { readonly kind: "ACCOUNT"; readonly registrationNumber: string; readonly accountNumber: string };

/** POOL-11: one part of a grant. Amount in øre; `note` says why it was stopped or cancelled. */
export interface Instalment extends Owned, Versioned {
  readonly id: InstalmentId;
  readonly planId: PaymentPlanId;
  readonly applicationId: ApplicationId;
  readonly poolId: PoolId;
  /** Ours, unique in the administration, as it stands in the finance system: case number and position. */
  readonly reference: string;
  readonly position: number;
  readonly amount: Money;
  readonly dueOn: PlainDate;
  /** What has to be there before it is paid, in words. */
  readonly condition: string | null;
  readonly state: InstalmentState;
  readonly note: string | null;
  readonly fileId: PaymentFileId | null;
  readonly paidOn: PlainDate | null;
  readonly financeReference: string | null;
}

export const paymentStepKinds = [
  "PLANNED",
  "READY",
  "STOPPED",
  "RELEASED",
  "CANCELLED",
  "EXPORTED",
  "PAID",
  "CLAIMED",
  "RETURNED",
] as const;
export type PaymentStepKind = (typeof paymentStepKinds)[number];

/** What was done with a plan. `day`: when it was paid or came back, or is due; `reference`: the instalment's. Amount in øre. */
export interface PaymentStep {
  readonly kind: PaymentStepKind;
  readonly at: Instant;
  readonly actorId: PersonId;
  readonly reference: string | null;
  readonly amount: Money | null;
  readonly day: PlainDate | null;
  readonly note: string | null;
}

/** POOL-11: how one grant is paid. `amount` is the grant, in øre; every change of a part counts the version up. */
export interface PaymentPlan extends Owned, Versioned {
  readonly id: PaymentPlanId;
  readonly applicationId: ApplicationId;
  readonly budgetLineId: BudgetLineId;
  /** POOL-7: the later year of a running grant that it pays; null for what the decision gave. */
  readonly year: number | null;
  readonly amount: Money;
  readonly payee: Payee;
  readonly plannedBy: PersonId;
  readonly plannedAt: Instant;
  /** ASSOC-6: whether the grant needs a cooperation agreement that is not made yet, as it was when the plan was read. */
  readonly lacksAgreement: boolean;
  readonly instalments: readonly Instalment[];
  readonly steps: readonly PaymentStep[];
}

/** What a rule about payment gives back: the plan as it is now, what to write in its history, and what to enter in the ledger. */
export interface PaymentChange {
  readonly plan: PaymentPlan;
  readonly steps: readonly PaymentStep[];
  readonly entries: readonly NewLedgerEntry[];
}
