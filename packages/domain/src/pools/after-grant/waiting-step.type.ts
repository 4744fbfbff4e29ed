import type { PlainDate } from "../../kernel/index.ts";

/** The parts of a grant's life after the decision, in their order. */
export const grantParts = ["LETTER", "AGREEMENT", "PAYMENT", "YEARS", "CHANGES", "ACCOUNTS", "OUTCOME"] as const;
export type GrantPart = (typeof grantParts)[number];

/** POOL-2: whose move it is. EITHER: clerical work that the service desk or the administration's own office does. */
export const waitedFor = ["OFFICE", "SERVICE_DESK", "EITHER", "SECRETARY", "COMMITTEE", "ASSOCIATION"] as const;
export type WaitedFor = (typeof waitedFor)[number];

/** What is to be done next in one part, and which part that is. */
export const partOfStep = {
  WRITE_LETTER: "LETTER",
  SEND_LETTER: "LETTER",
  POST_LETTER: "LETTER",
  DRAFT_AGREEMENT: "AGREEMENT",
  SEND_AGREEMENT: "AGREEMENT",
  ANSWER_AGREEMENT: "AGREEMENT",
  ACCEPT_AGREEMENT: "AGREEMENT",
  SETTLE_AGREEMENT: "AGREEMENT",
  FOLLOW_UP_AGREEMENT: "AGREEMENT",
  PLAN_PAYMENT: "PAYMENT",
  READY_INSTALMENT: "PAYMENT",
  SEND_INSTALMENT: "PAYMENT",
  REPORT_INSTALMENT: "PAYMENT",
  LOOK_AT_STOPPED: "PAYMENT",
  PAY_BACK: "PAYMENT",
  RENEW_YEAR: "YEARS",
  GIVE_YEAR: "YEARS",
  ANSWER_CHANGE: "CHANGES",
  DECIDE_CHANGE: "CHANGES",
  DELIVER_ACCOUNTS: "ACCOUNTS",
  CHECK_ACCOUNTS: "ACCOUNTS",
  APPROVE_ACCOUNTS: "ACCOUNTS",
  TELL_OUTCOME: "OUTCOME",
  APPROVE_OUTCOME: "OUTCOME",
} as const satisfies Record<string, GrantPart>;
export type WaitingStepKind = keyof typeof partOfStep;

/** One thing that a grant waits for. */
export interface WaitingStep {
  readonly kind: WaitingStepKind;
  readonly part: GrantPart;
  readonly waitsFor: WaitedFor;
  /** By when; null where no day is set, so that it can be done now. */
  readonly dueOn: PlainDate | null;
  readonly isOverdue: boolean;
  /** Which one, where there are several: an instalment's reference, a year. */
  readonly which: string | null;
}

/** A step before it is put in its place. */
export interface FoundStep {
  readonly kind: WaitingStepKind;
  readonly waitsFor: WaitedFor;
  readonly dueOn?: PlainDate | null;
  readonly which?: string;
}
