import {
  accept,
  add,
  changed,
  checkInput,
  exceeds,
  moveTo,
  notNegativeMoney,
  oneOf,
  optionalText,
  refuse,
  type Acting,
  type BudgetLineId,
  type DecisionId,
  type GrantId,
  type Money,
  type Outcome,
  type PersonId,
  type Refusal,
} from "../../kernel/index.ts";
import { amountProblems } from "./amount-rule.ts";
import { applicationTransitions, type ApplicationState } from "../application/application.states.ts";
import { beginDecision, type DecisionSetting } from "./begin-decision.ts";
import { checkDrawing } from "./draw-on-line.ts";
import { decisionOutcomes, type Decision, type DecisionOutcome, type Grant, type ReasonCode } from "./decision.type.ts";
import type { BudgetLine } from "../terms/funding-round.type.ts";
import { grantOf } from "./grant.ts";
import { expectHeard, type CaseHearing } from "../hearing/index.ts";
import type { MeetingRefusal } from "../meeting/meeting-step.ts";
import type { MeetingItem } from "../meeting/meeting.type.ts";
import { checkReason, maximumReasonLength } from "./reason-rule.ts";
import { happened, type ApplicationChange } from "../application/timeline-event.ts";

/** `version` is that of the item. No budget line is needed for a rejection. */
export interface RecordDecisionInput {
  readonly version: number;
  readonly outcome: DecisionOutcome;
  readonly amount: Money;
  readonly budgetLineId: BudgetLineId | null;
  readonly reasonCode: ReasonCode | null;
  readonly reasonText: string | null;
  /** POOL-8: why those with a right to be heard are not waited for; null for a case that waits for nobody. */
  readonly hearingDeviation: string | null;
}

/** `line` is the line that the input names, read under a lock; null when it names none, or one that is not there. */
export interface RecordDecisionState extends DecisionSetting {
  readonly line: BudgetLine | null;
  readonly hearing: CaseHearing;
  readonly decisionId: DecisionId;
  readonly grantId: GrantId;
}

export interface DecisionChange extends ApplicationChange {
  readonly decision: Decision;
  readonly grant: Grant | null;
  readonly item: MeetingItem;
  /** The line with what is granted now; null for a rejection. */
  readonly line: BudgetLine | null;
}

export type DecisionRefusal =
  | MeetingRefusal
  | Refusal<
      | "INVALID_INPUT"
      | "MEETING_NOT_BEGUN"
      | "AMOUNT_ABOVE_APPLIED"
      | "BUDGET_EXCEEDED"
      | "REASON_REQUIRED"
      | "RECUSED_FROM_CASE"
      | "HEARING_PENDING"
    >;

const stateAfter = { FULL: "GRANTED", PART: "PARTLY_GRANTED", REJECTED: "REJECTED" } as const satisfies Record<
  DecisionOutcome,
  ApplicationState
>;

/**
 * POOL-1, POOL-9: takes down what the committee decided in its called meeting: in full, in part, or rejected. Amounts in øre. MEETING_NOT_BEGUN
 * before the day of the meeting, AMOUNT_ABOVE_APPLIED, BUDGET_EXCEEDED above what is left of the line (all of what is left may be given),
 * REASON_REQUIRED (POOL-10, LAW-1), HEARING_PENDING while somebody is to be heard and it is not written why they are not waited for (POOL-8),
 * RECUSED_FROM_CASE when the person who records has an interest in the case (POOL-16, LAW-2). Recused members just take no part: how many are left
 * is not asked.
 */
export function recordDecision(
  state: RecordDecisionState,
  input: RecordDecisionInput,
  by: Acting,
): Outcome<DecisionChange, DecisionRefusal> {
  const { application, item, line } = state;
  const begun = beginDecision(state, input.version, by);
  if (!begun.ok) return begun;
  const recordedBy = begun.value;
  const heard = expectHeard(state.hearing, input.hearingDeviation);
  if (!heard.ok) return heard;
  const applied = application.appliedAmount;
  const amount = notNegativeMoney("amount", input.amount);
  if (amount.length === 0 && exceeds(input.amount, applied)) return refuse("AMOUNT_ABOVE_APPLIED", { applied });
  const checked = checkInput(
    input,
    oneOf("outcome", input.outcome, decisionOutcomes),
    amount,
    amount.length > 0 ? [] : amountProblems("amount", input.outcome, input.amount, applied),
    optionalText("reasonText", input.reasonText, { max: maximumReasonLength }),
  );
  if (!checked.ok) return checked;
  const reason = checkReason(input.outcome, input);
  if (!reason.ok) return reason;
  const drawing = checkDrawing(application, { line, named: input.budgetLineId }, input.outcome, input.amount);
  if (!drawing.ok) return drawing;
  const moved = moveTo(applicationTransitions, application, stateAfter[input.outcome], { dueOn: null });
  if (!moved.ok) return moved;
  const drawn = drawing.value;
  const decision = decisionOf(state, { ...input, hearingDeviation: heard.value }, drawn, recordedBy, by);
  return accept({
    decision,
    grant: drawn === null ? null : grantOf(state.grantId, application, decision),
    item: changed(item, { decisionId: decision.id }),
    line: drawn === null ? null : changed(drawn, { granted: add(drawn.granted, input.amount) }),
    application: moved.value,
    event: happened(application, "DECIDED", by),
  });
}

function decisionOf(
  { decisionId, application, item }: RecordDecisionState,
  input: RecordDecisionInput,
  line: BudgetLine | null,
  recordedBy: PersonId,
  { now }: Acting,
): Decision {
  return {
    id: decisionId,
    municipalityId: application.municipalityId,
    administration: application.administration,
    applicationId: application.id,
    meetingItemId: item.id,
    budgetLineId: line?.id ?? null,
    outcome: input.outcome,
    amount: input.amount,
    reasonCode: input.reasonCode,
    reasonText: (input.reasonText ?? "").trim(),
    hearingDeviation: input.hearingDeviation,
    decidedAt: now,
    recordedBy,
  };
}
