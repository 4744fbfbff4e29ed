import {
  accept,
  changed,
  checkInput,
  exceeds,
  notNegativeMoney,
  oneOf,
  optionalText,
  problem,
  refuse,
  type Acting,
  type Outcome,
  type Refusal,
} from "../../kernel/index.ts";
import { amountProblems } from "../decision/amount-rule.ts";
import type { Application } from "../application/application.type.ts";
import { decisionOutcomes, reasonCodes } from "../decision/decision.type.ts";
import type { BudgetLine } from "../terms/funding-round.type.ts";
import { beginItemStep, type ItemState, type MeetingRefusal } from "./meeting-step.ts";
import type { MeetingItem, Proposal } from "./meeting.type.ts";

/** `version` is that of the item; position from 1. */
export interface SaveMeetingItemInput extends Proposal {
  readonly version: number;
  readonly position: number;
}

export interface SaveMeetingItemState extends ItemState {
  /** Lines of the application's own round. */
  readonly lines: readonly BudgetLine[];
}

/**
 * POOL-9, POOL-16: what the secretary puts before the committee. Only lines of the case's own round; the amount fits the outcome. The reason may
 * still be missing, and the budget may be overdrawn: budgetAfter shows it, recordDecision refuses it.
 */
export function saveMeetingItem(
  state: SaveMeetingItemState,
  input: SaveMeetingItemInput,
  by: Acting,
): Outcome<MeetingItem, MeetingRefusal | Refusal<"INVALID_INPUT" | "AMOUNT_ABOVE_APPLIED" | "RECUSED_FROM_CASE">> {
  const { item, application, lines } = state;
  const begun = beginItemStep(state, input.version, by);
  if (!begun.ok) return begun;
  const applied = application.appliedAmount;
  const amount = notNegativeMoney("proposedAmount", input.proposedAmount);
  if (amount.length === 0 && exceeds(input.proposedAmount, applied)) return refuse("AMOUNT_ABOVE_APPLIED", { applied });
  const checked = checkInput(
    input,
    Number.isInteger(input.position) && input.position > 0 ? [] : problem("position", "NOT_POSITIVE"),
    oneOf("proposedOutcome", input.proposedOutcome, decisionOutcomes),
    amount,
    amount.length > 0 ? [] : amountProblems("proposedAmount", input.proposedOutcome, input.proposedAmount, applied),
    input.budgetLineId === null ? [] : oneOf("budgetLineId", input.budgetLineId, linesOf(application, lines)),
    input.reasonCode === null ? [] : oneOf("reasonCode", input.reasonCode, reasonCodes),
    optionalText("reasonText", input.reasonText, { max: 4_000 }),
  );
  if (!checked.ok) return checked;
  const { position, budgetLineId, proposedOutcome, proposedAmount, reasonCode, reasonText } = input;
  return accept(changed(item, { position, budgetLineId, proposedOutcome, proposedAmount, reasonCode, reasonText }));
}

function linesOf(application: Application, lines: readonly BudgetLine[]): readonly string[] {
  return lines
    .filter((line) => line.roundId === application.roundId && line.administration === application.administration)
    .map((line) => line.id);
}
