import type { Acting, AdministrationSlug, PersonId } from "../../kernel/index.ts";
import type { Concerned, NotificationKind } from "../../messages/index.ts";
import { happened } from "../application/timeline-event.ts";
import type { NewTimelineEvent, TimelineEventKind } from "../application/timeline-event.type.ts";
import type { AccountsChange, AccountsStepKind } from "./accounts.type.ts";

const eventOf = {
  SUBMITTED: "ACCOUNTS_SUBMITTED",
  CHECKED: "ACCOUNTS_CHECKED",
  RETURNED: "ACCOUNTS_RETURNED",
  APPROVED: "ACCOUNTS_APPROVED",
  EXTENDED: "ACCOUNTS_EXTENDED",
} as const satisfies Record<AccountsStepKind, TimelineEventKind>;

/** LAW-5: what a step with accounts leaves in the history of their case. */
export function accountsEvent({ accounts, step }: AccountsChange, by: Acting): NewTimelineEvent {
  return happened({ id: accounts.applicationId }, eventOf[step.kind], by, step.note);
}

/** Who is told of a step, and as what. `readBy`: whose page of the case it leads to. */
export interface AccountsNews {
  readonly kind: NotificationKind;
  readonly to: Concerned;
  readonly readBy: "STAFF" | "ASSOCIATION";
}

/**
 * POOL-2, POOL-11: what came in the service desk is told, since it looks first; what was checked whoever has the case, or the leader where nobody
 * has; what was sent back, approved or given more time the association.
 */
export function accountsNews(
  { accounts: { administration, associationId }, step }: AccountsChange,
  assigneeId: PersonId | null,
): AccountsNews {
  switch (step.kind) {
    case "SUBMITTED":
      return { kind: "ACCOUNTS_SUBMITTED", to: { kind: "SHARED_ROLE", role: "SERVICE_DESK" }, readBy: "STAFF" };
    case "CHECKED":
      return { kind: "ACCOUNTS_CHECKED", to: holderOf(administration, assigneeId), readBy: "STAFF" };
    default:
      return {
        kind: `APPLICATION_ACCOUNTS_${step.kind}`,
        to: { kind: "ASSOCIATION", associationId },
        readBy: "ASSOCIATION",
      };
  }
}

function holderOf(administration: AdministrationSlug, assigneeId: PersonId | null): Concerned {
  return assigneeId === null
    ? { kind: "ROLE", administration, role: "LEADER" }
    : { kind: "COLLEAGUE", personId: assigneeId, administration };
}
