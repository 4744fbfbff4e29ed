import {
  approveOutcome as approveRule,
  changeGoals as changeRule,
  evaluateOutcome as evaluateRule,
  registerOutcome as registerRule,
  returnOutcome as returnRule,
  type ChangeGoalsInput,
  type GoalEvaluation,
  type OutcomeContent,
} from "@indgang/domain/outcome";
import type { RequestContext } from "@indgang/subgraph-kit";
import {
  saveEvaluations,
  saveGoals,
  saveOfficeOutcome,
  saveOutcome,
  saveResults,
} from "../../store/outcome/save-outcome.store.ts";
import { takeOutcomeStep, tellAssociation, tellOffice, type OfOutcome } from "./outcome-work.ts";

/** POOL-12, POOL-2: takes in a report that came on paper. */
export function registerOutcome(context: RequestContext, command: OfOutcome & { readonly content: OutcomeContent }) {
  return takeOutcomeStep(context, { operation: "registerOutcome", input: command }, command.outcomeReportId, {
    rule: (state, { acting }) => registerRule(state, command, acting),
    async save(transaction, before, after) {
      await saveResults(transaction, after);
      return saveOutcome(transaction, before, after);
    },
    tell: (work, after, { assigneeId }) => tellOffice(work, after, assigneeId),
  });
}

/** POOL-12: sends a report back, with the reason. */
export function returnOutcome(context: RequestContext, command: OfOutcome & { readonly reason: string }) {
  return takeOutcomeStep(context, { operation: "returnOutcome", input: command }, command.outcomeReportId, {
    rule: (state, { acting }) => returnRule(state, command, acting),
    save: saveOfficeOutcome,
    tell: (work, after) => tellAssociation(work, after, "APPLICATION_OUTCOME_RETURNED"),
  });
}

/** POOL-12: keeps what the office thinks of each goal. */
export function evaluateOutcome(
  context: RequestContext,
  command: OfOutcome & { readonly evaluations: readonly GoalEvaluation[] },
) {
  return takeOutcomeStep(context, { operation: "evaluateOutcome", input: command }, command.outcomeReportId, {
    rule: (state, { acting }) => evaluateRule(state, command, acting),
    async save(transaction, before, after) {
      await saveEvaluations(transaction, after);
      return saveOfficeOutcome(transaction, before, after);
    },
  });
}

/** POOL-12, LAW-7: approves a report; from then on it is public. */
export function approveOutcome(context: RequestContext, command: OfOutcome) {
  return takeOutcomeStep(context, { operation: "approveOutcome", input: command }, command.outcomeReportId, {
    rule: (state, { acting }) => approveRule(state, command, acting),
    save: saveOfficeOutcome,
    tell: (work, after) => tellAssociation(work, after, "APPLICATION_OUTCOME_APPROVED"),
  });
}

/** POOL-12: agrees on other goals, or another day. */
export function changeOutcomeGoals(context: RequestContext, command: OfOutcome & ChangeGoalsInput) {
  return takeOutcomeStep(context, { operation: "changeOutcomeGoals", input: command }, command.outcomeReportId, {
    rule: (state, { acting }) => changeRule(state, command, acting),
    async save(transaction, before, after) {
      await saveGoals(transaction, after);
      return saveOfficeOutcome(transaction, before, after);
    },
    tell: (work, after) => tellAssociation(work, after, "APPLICATION_OUTCOME_GOALS_CHANGED"),
  });
}
