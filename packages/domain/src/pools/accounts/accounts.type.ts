import type {
  AccountsId,
  ApplicationId,
  AssociationId,
  AttachmentId,
  Instant,
  Money,
  Owned,
  PersonId,
  PlainDate,
  PoolId,
  Versioned,
} from "../../kernel/index.ts";
import type { AccountsState } from "./accounts.states.ts";

/** POOL-11: who endorsed the accounts: an auditor whom the association elected, a registered one, or a state-authorised one. */
export const auditorKinds = ["ELECTED", "REGISTERED", "STATE_AUTHORISED"] as const;
export type AuditorKind = (typeof auditorKinds)[number];

/** POOL-11: whom the pool's terms ask for. ELECTED: any of the three. AUTHORISED: a registered or state-authorised one. */
export const auditorDemands = ["ELECTED", "AUTHORISED"] as const;
export type AuditorDemand = (typeof auditorDemands)[number];

export const accountsChannels = ["DIGITAL", "PAPER"] as const;
export type AccountsChannel = (typeof accountsChannels)[number];

/** POOL-11: what the accounts state. Amounts in øre. `auditorNumber`: CVR number of the audit firm, or the auditor's own number (mne). */
export interface AccountsContent {
  /** Spent for the purpose, other income included. */
  readonly used: Money;
  /** What came in for the same purpose beside the grant. */
  readonly otherIncome: Money;
  /** What is left of the grant. */
  readonly unused: Money;
  readonly auditorName: string;
  readonly auditorKind: AuditorKind;
  readonly auditorNumber: string | null;
  /** Whether the auditor has endorsed them, with date and signature. */
  readonly isEndorsed: boolean;
  readonly note: string | null;
}

/** POOL-11: the accounts that a grant owes. `amount`: what was granted, in øre; every step counts the version up. */
export interface GrantAccounts extends Owned, Versioned {
  readonly id: AccountsId;
  readonly applicationId: ApplicationId;
  readonly associationId: AssociationId;
  readonly poolId: PoolId;
  readonly year: number;
  readonly amount: Money;
  readonly demand: AuditorDemand;
  readonly periodEndsOn: PlainDate;
  readonly dueOn: PlainDate;
  readonly state: AccountsState;
  /** As it came last; null while nothing has. */
  readonly content: AccountsContent | null;
  readonly channel: AccountsChannel | null;
  /** LAW-5: documents of the case. */
  readonly documentIds: readonly AttachmentId[];
  readonly submittedAt: Instant | null;
  /** Why they were sent back; null unless they are RETURNED. */
  readonly returnReason: string | null;
  /** What was claimed back when they were approved, in øre; null until then. */
  readonly claimed: Money | null;
}

export const accountsStepKinds = ["SUBMITTED", "CHECKED", "RETURNED", "APPROVED", "EXTENDED"] as const;
export type AccountsStepKind = (typeof accountsStepKinds)[number];

/** What was done with accounts. `day`: the new date of a return or an extension. `content`: as it stood when it came in. Never changed. */
export interface AccountsStep {
  readonly kind: AccountsStepKind;
  readonly at: Instant;
  readonly actorId: PersonId;
  readonly day: PlainDate | null;
  readonly note: string | null;
  readonly content: AccountsContent | null;
}

/** What a rule about accounts gives back: the accounts as they are now, and what to write in their history. */
export interface AccountsChange {
  readonly accounts: GrantAccounts;
  readonly step: AccountsStep;
}
