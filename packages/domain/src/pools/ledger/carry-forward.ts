import {
  accept,
  authorise,
  checkInput,
  dateAt,
  exceeds,
  existingDate,
  isAfter,
  positiveMoney,
  problem,
  refuse,
  requiredText,
  type Acting,
  type BudgetLineId,
  type Money,
  type Outcome,
  type Owned,
  type PersonId,
  type PlainDate,
  type Refusal,
} from "../../kernel/index.ts";
import type { BudgetLine, FundingRound } from "../terms/funding-round.type.ts";
import { leftOf } from "../terms/pool-terms.ts";
import type { NewLedgerEntry } from "./ledger.type.ts";
import { mayCarryForward, mayReadLedger } from "./ledger.policy.ts";

/** Two lines, read under a lock, each with its round. `to` null: there is no such line. */
export interface CarryForwardState {
  readonly from: { readonly line: BudgetLine; readonly round: FundingRound };
  readonly to: { readonly line: BudgetLine; readonly round: FundingRound } | null;
}

/** `decidedOn`: the day of the committee's decision; `note`: where it stands, such as the item of the minutes. Amount in øre. */
export interface CarryForwardInput {
  readonly amount: Money;
  readonly decidedOn: PlainDate;
  readonly note: string;
}

/** What a committee carried forward, as its secretary took it down. */
export interface CarriedForward extends Owned {
  readonly fromLineId: BudgetLineId;
  readonly toLineId: BudgetLineId;
  readonly amount: Money;
  readonly decidedOn: PlainDate;
  readonly note: string;
  readonly recordedBy: PersonId;
  readonly entries: readonly NewLedgerEntry[];
}

/**
 * POOL-18: what is left of a line goes on to a line of a later round of the same pool, as the committee decided. All of what is left
 * may go, what came back with it: BUDGET_EXCEEDED above. ROUND_NOT_OVER while applications are still received; UNKNOWN_VALUE for a line
 * of another pool or of a round that is not later; IN_THE_FUTURE for a decision that is not made yet.
 */
export function carryForward(
  { from, to }: CarryForwardState,
  input: CarryForwardInput,
  by: Acting,
): Outcome<
  CarriedForward,
  Refusal<"NOT_FOUND" | "NOT_ALLOWED" | "INVALID_INPUT" | "ROUND_NOT_OVER" | "BUDGET_EXCEEDED">
> {
  const allowed = authorise({
    maySee: mayReadLedger(by.viewer, from.line),
    mayDo: mayCarryForward(by.viewer, from.line),
  });
  if (!allowed.ok) return allowed;
  const { personId } = by.viewer;
  if (personId === null) return refuse("NOT_ALLOWED");
  const later = to !== null && isLaterOfSamePool(from.round, to.round) ? to : null;
  const checked = checkInput(
    input,
    later === null ? problem("toBudgetLineId", "UNKNOWN_VALUE") : [],
    positiveMoney("amount", input.amount),
    existingDate("decidedOn", input.decidedOn),
    input.decidedOn > dateAt(by.now) ? problem("decidedOn", "IN_THE_FUTURE") : [],
    requiredText("note", input.note, { max: 500 }),
  );
  if (!checked.ok) return checked;
  if (later === null) return refuse("NOT_FOUND");
  if (!isAfter(by.now, from.round.deadlineAt)) return refuse("ROUND_NOT_OVER", { deadlineAt: from.round.deadlineAt });
  const left = leftOf(from.line);
  if (exceeds(input.amount, left)) return refuse("BUDGET_EXCEEDED", { left, budgetLineId: from.line.id });
  const { municipalityId, administration } = from.line;
  const entry = (kind: "CARRIED_OUT" | "CARRIED_IN", line: BudgetLineId, other: BudgetLineId): NewLedgerEntry => ({
    municipalityId,
    administration,
    budgetLineId: line,
    kind,
    amount: input.amount,
    at: by.now,
    applicationId: null,
    instalmentId: null,
    otherLineId: other,
  });
  return accept({
    municipalityId,
    administration,
    fromLineId: from.line.id,
    toLineId: later.line.id,
    amount: input.amount,
    decidedOn: input.decidedOn,
    note: input.note.trim(),
    recordedBy: personId,
    entries: [entry("CARRIED_OUT", from.line.id, later.line.id), entry("CARRIED_IN", later.line.id, from.line.id)],
  });
}

function isLaterOfSamePool(from: FundingRound, to: FundingRound): boolean {
  return (
    to.poolId === from.poolId &&
    to.municipalityId === from.municipalityId &&
    to.administration === from.administration &&
    to.year > from.year
  );
}
