import { asId, exceeds, money, problem, type BudgetLineId, type Money, type Problems } from "@indgang/domain/kernel";
import {
  amountFor,
  amountProblems,
  checkReason,
  decisionOutcomes,
  needsReason,
  reasonCodes,
  type DecisionOutcome,
  type ReasonCode,
} from "@indgang/domain/pools";
import type { ServerVersion } from "../../drafts/autosave-state.type.ts";
import type { Fields } from "../../drafts/merge-versions.ts";
import type { AnyRefusal } from "../../refusals/refusal-words.ts";
import type { Item } from "../decision-list/meeting.type.ts";

/** What is proposed for one case, as flat fields: `position`, `outcome`, `amount` (øre, of a part), `line`, `reasonCode`, `reasonText`. */
export type ProposalFields = Fields;

/** A proposal as it is meant: amounts by the outcome. */
export interface Proposal {
  readonly position: number;
  readonly outcome: DecisionOutcome;
  /** Null: a part without an amount yet. */
  readonly amount: Money | null;
  readonly budgetLineId: BudgetLineId | null;
  readonly reasonCode: ReasonCode | null;
  readonly reasonText: string;
}

/** What the server holds of an item. */
export function toServerVersion(item: Item): ServerVersion<ProposalFields> {
  return {
    version: item.version,
    fields: {
      position: item.position,
      outcome: item.proposedOutcome,
      amount: item.proposedOutcome === "PART" ? item.proposedAmount : null,
      line: item.budgetLine?.id ?? null,
      reasonCode: item.reasonCode,
      reasonText: item.reasonText ?? "",
    },
  };
}

/** Reads the fields. POOL-9: a rejection takes from no line. */
export function toProposal(fields: ProposalFields, applied: Money): Proposal {
  const { position, amount, line, reasonText } = fields;
  const outcome = decisionOutcomes.find((one) => one === fields["outcome"]) ?? "FULL";
  const own = typeof amount === "number" ? money(amount) : null;
  return {
    position: typeof position === "number" ? position : 1,
    outcome,
    amount: amountFor(outcome, applied, own),
    budgetLineId: outcome !== "REJECTED" && typeof line === "string" ? asId<"BudgetLine">(line) : null,
    reasonCode: needsReason(outcome) ? (reasonCodes.find((one) => one === fields["reasonCode"]) ?? null) : null,
    reasonText: typeof reasonText === "string" ? reasonText : "",
  };
}

function faulty(problems: Problems): AnyRefusal {
  const fields = problems.map(({ path, code, limit }) => ({ path, code, limit: limit ?? null }));
  return { __typename: "InvalidInput", code: "INVALID_INPUT", fields };
}

/** POOL-9: what the service would refuse in a proposal, said without asking it. Null: nothing. */
export function proposalRefusal({ outcome, amount }: Proposal, applied: Money): AnyRefusal | null {
  if (amount === null) return faulty(problem("proposedAmount", "REQUIRED"));
  if (exceeds(amount, applied)) return { __typename: "AmountAboveApplied", code: "AMOUNT_ABOVE_APPLIED", applied };
  const problems = amountProblems("proposedAmount", outcome, amount, applied);
  return problems.length > 0 ? faulty(problems) : null;
}

/** POOL-9, POOL-10: what still keeps a proposal from being recorded as the decision. Null: it is ready. */
export function decisionRefusal(proposal: Proposal, applied: Money): AnyRefusal | null {
  const refused = proposalRefusal(proposal, applied);
  if (refused !== null) return refused;
  if (proposal.outcome !== "REJECTED" && proposal.budgetLineId === null)
    return faulty(problem("budgetLineId", "REQUIRED"));
  return checkReason(proposal.outcome, proposal).ok ? null : { __typename: "ReasonRequired", code: "REASON_REQUIRED" };
}
