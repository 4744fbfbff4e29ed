import type { Person } from "../administrations/index.ts";
import { tiesOf, type AssociationTie } from "../associations/index.ts";
import {
  accept,
  authorise,
  changed,
  dateAt,
  expectVersion,
  isEnd,
  problem,
  refuse,
  type Acting,
  type Outcome,
  type PersonId,
  type Refusal,
} from "../kernel/index.ts";
import { applicationTransitions } from "./application.states.ts";
import { mayAssign, mayReadApplication } from "./application.policy.ts";
import type { Application } from "./application.type.ts";
import { happened, type ApplicationChange } from "./timeline-event.ts";

/** The case, the person it is given to, and what is known of that person's ties. */
export interface AssignApplicationState {
  readonly application: Application;
  /** Null: no such person, or one whom the viewer's administration does not know. */
  readonly assignee: Pick<Person, "id" | "name" | "municipalityId" | "administration"> | null;
  readonly ties: readonly AssociationTie[];
}

type AssignRefusal = Refusal<
  "NOT_FOUND" | "NOT_ALLOWED" | "STALE_VERSION" | "STATE_CONFLICT" | "INVALID_INPUT" | "CONFLICT_OF_INTEREST"
>;

/** POOL-1, POOL-16: gives a running case to somebody of its own administration who has no interest in the association. UNKNOWN_VALUE for others. */
export function assignApplication(
  state: AssignApplicationState,
  input: { readonly version: number; readonly assigneeId: PersonId },
  by: Acting,
): Outcome<ApplicationChange, AssignRefusal> {
  const { application, assignee, ties } = state;
  const allowed = authorise({
    maySee: mayReadApplication(by.viewer, application),
    mayDo: mayAssign(by.viewer, application, input.assigneeId),
  });
  if (!allowed.ok) return allowed;
  const fresh = expectVersion(application, input.version);
  if (!fresh.ok) return fresh;
  if (isEnd(applicationTransitions, application.state)) return refuse("STATE_CONFLICT", { state: application.state });
  if (assignee?.municipalityId !== application.municipalityId || assignee.administration !== application.administration)
    return refuse("INVALID_INPUT", { fields: problem("assigneeId", "UNKNOWN_VALUE") });
  if (tiesOf(assignee.id, application.associationId, ties, dateAt(by.now)).length > 0) {
    return refuse("CONFLICT_OF_INTEREST", { personId: assignee.id, associationId: application.associationId });
  }
  return accept({
    application: changed(application, { assigneeId: assignee.id }),
    event: happened(application, "ASSIGNED", by, assignee.name),
  });
}
