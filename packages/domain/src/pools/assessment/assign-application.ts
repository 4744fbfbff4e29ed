import type { Person } from "../../administrations/index.ts";
import {
  accept,
  changed,
  dateAt,
  isEnd,
  problem,
  refuse,
  type Acting,
  type Outcome,
  type PersonId,
  type Refusal,
} from "../../kernel/index.ts";
import { applicationTransitions } from "../application/application.states.ts";
import { mayAssign } from "../application/application.policy.ts";
import type { Application } from "../application/application.type.ts";
import { beginCaseStep, type CaseRefusal } from "../application/case-step.ts";
import { hasInterest } from "../application/take-part.ts";
import { happened, type ApplicationChange } from "../application/timeline-event.ts";

/** The case, and the person it is given to. */
export interface AssignApplicationState {
  readonly application: Application;
  /** Null: no such person, or one whom the viewer's administration does not know. */
  readonly assignee: Pick<Person, "id" | "name" | "municipalityId" | "administration"> | null;
}

type AssignRefusal = CaseRefusal | Refusal<"STATE_CONFLICT" | "INVALID_INPUT" | "CONFLICT_OF_INTEREST">;

/**
 * POOL-1, POOL-16: gives a running case to somebody of its own administration (UNKNOWN_VALUE for others) who has no interest in it
 * (CONFLICT_OF_INTEREST). Nor does whoever has one give it to a colleague: RECUSED_FROM_CASE.
 */
export function assignApplication(
  state: AssignApplicationState,
  input: { readonly version: number; readonly assigneeId: PersonId },
  by: Acting,
): Outcome<ApplicationChange, AssignRefusal> {
  const { application, assignee } = state;
  const begun = beginCaseStep(application, input.version, mayAssign(by.viewer, application, input.assigneeId), by);
  if (!begun.ok) return begun;
  if (isEnd(applicationTransitions, application.state)) return refuse("STATE_CONFLICT", { state: application.state });
  if (assignee?.municipalityId !== application.municipalityId || assignee.administration !== application.administration)
    return refuse("INVALID_INPUT", { fields: problem("assigneeId", "UNKNOWN_VALUE") });
  if (hasInterest(application, assignee.id, dateAt(by.now))) {
    return refuse("CONFLICT_OF_INTEREST", { personId: assignee.id, associationId: application.associationId });
  }
  return accept({
    application: changed(application, { assigneeId: assignee.id }),
    event: happened(application, "ASSIGNED", by, assignee.name),
  });
}
