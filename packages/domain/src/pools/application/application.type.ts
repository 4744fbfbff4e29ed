import type { AssociationTie, TargetGroup } from "../../associations/index.ts";
import type {
  ApplicationId,
  AssociationId,
  FundingRoundId,
  Instant,
  Money,
  Owned,
  PersonId,
  PlainDate,
  PoolId,
  Versioned,
} from "../../kernel/index.ts";
import type { ApplicationState } from "./application.states.ts";
import type { ApplicationChannel, BudgetKind, OtherFundingState } from "./application.values.ts";
import type { FormalCheck } from "../reception/formal-check.type.ts";
import type { Recusal } from "../meeting/meeting.type.ts";

/** POOL-6: money asked for, by kind. Øre, above zero. */
export interface BudgetItem {
  readonly kind: BudgetKind;
  readonly amount: Money;
  readonly note: string | null;
}

/** POOL-6, POOL-12: what shall come of the money, and how that will be seen. Position from 1. */
export interface ApplicationGoal {
  readonly position: number;
  readonly text: string;
  readonly measure: string;
}

/** POOL-6: other funding sought, received or refused. Øre. */
export interface OtherFunding {
  readonly funder: string;
  readonly amount: Money;
  readonly state: OtherFundingState;
}

/** What the association asks for, as it was handed in. */
export interface ApplicationContent {
  readonly title: string;
  readonly purpose: string;
  readonly budget: readonly BudgetItem[];
  readonly goals: readonly ApplicationGoal[];
  readonly otherFunding: readonly OtherFunding[];
  readonly targetGroups: readonly TargetGroup[];
  readonly participants: number | null;
  readonly volunteers: number | null;
}

/** LAW-2: who is known to have an interest in a case. Declared ones belong to the case and the person, not to a meeting. */
export interface CaseInterests {
  readonly ties: readonly AssociationTie[];
  readonly recusals: readonly Recusal[];
}

/** A case: one association asks one pool, in one round. Belongs to the pool's administration (POOL-1). */
export interface Application extends Owned, Versioned, ApplicationContent {
  readonly id: ApplicationId;
  /** For people, unique in the municipality: `2026-0042`. */
  readonly caseNumber: string;
  readonly associationId: AssociationId;
  readonly poolId: PoolId;
  readonly roundId: FundingRoundId;
  readonly channel: ApplicationChannel;
  readonly state: ApplicationState;
  readonly receivedAt: Instant;
  /** Sum of the budget. */
  readonly appliedAmount: Money;
  readonly assigneeId: PersonId | null;
  /** Day on which the one it waits for should have acted; null when it waits for nobody or for a meeting without a date. */
  readonly dueOn: PlainDate | null;
  readonly formalCheck: FormalCheck;
  /** What the viewer's seat knows of them: its own administration's; at the service desk the viewer's own. */
  readonly interests: CaseInterests;
}
