import type {
  ApplicationId,
  AssociationId,
  ChangeRequestId,
  Instant,
  MeetingId,
  Money,
  Owned,
  PersonId,
  PlainDate,
  Transitions,
  Versioned,
} from "../../kernel/index.ts";
import type { BudgetItem } from "../application/application.type.ts";
import type { ChangeKind } from "./change-kind.type.ts";

export const changeStates = ["ASKED", "REFERRED", "APPROVED", "REFUSED", "WITHDRAWN"] as const;
export type ChangeState = (typeof changeStates)[number];

/** REFERRED: a meeting of the committee decides; another one when that is cancelled. What is answered or taken back stays as it is. */
export const changeTransitions = {
  ASKED: ["REFERRED", "APPROVED", "REFUSED", "WITHDRAWN"],
  REFERRED: ["REFERRED", "APPROVED", "REFUSED", "WITHDRAWN"],
  APPROVED: [],
  REFUSED: [],
  WITHDRAWN: [],
} as const satisfies Transitions<ChangeState>;

/** What is wished for, in words and, where the kind has them, in figures. Amounts in øre. */
export interface ChangeWish {
  readonly kind: ChangeKind;
  readonly wish: string;
  readonly reason: string;
  /** AMOUNT alone: what the grant shall be instead. */
  readonly amount: Money | null;
  /** PERIOD alone: the day on which the money shall be spent at the latest. */
  readonly endsOn: PlainDate | null;
  /** BUDGET alone: the whole new budget. */
  readonly budget: readonly BudgetItem[];
}

/**
 * POOL-11: an association asks to use its grant in another way. What it asks and what it is answered both sides know; the assessment is the
 * administration's own.
 */
export interface ChangeRequest extends Owned, Versioned, ChangeWish {
  readonly id: ChangeRequestId;
  readonly applicationId: ApplicationId;
  readonly associationId: AssociationId;
  readonly state: ChangeState;
  readonly askedAt: Instant;
  readonly assessment: string | null;
  readonly meetingId: MeetingId | null;
  readonly answer: string | null;
  readonly answeredAt: Instant | null;
  readonly answeredById: PersonId | null;
}
