import { isEnd, mayMove, type Permission, type Role } from "@indgang/domain/kernel";
import { applicationTransitions, isAtServiceDesk, isReopenable, type ApplicationState } from "@indgang/domain/pools";

export type CaseAction = "assign" | "ask" | "withdraw" | "reopen";

/** What can be done with a case beside its next step. Only what makes sense now is offered; the rules themselves decide in the service. */
export function caseActions(
  state: ApplicationState,
  permissions: readonly Permission[],
  roles: readonly Role[],
  isAssigned = false,
): readonly CaseAction[] {
  const isAtDesk = isAtServiceDesk(state);
  const mayWithdraw = permissions.includes("ASSESS") || (isAtDesk && permissions.includes("REGISTER_APPLICATION"));
  const offered: CaseAction[] = [];
  if (!isAtDesk && !isEnd(applicationTransitions, state) && permissions.includes("ASSIGN")) offered.push("assign");
  if (state === "ASSESSING" && isAssigned && roles.includes("LEADER")) offered.push("ask");
  if (isReopenable(state) && roles.includes("LEADER")) offered.push("reopen");
  if (mayMove<ApplicationState>(applicationTransitions, state, "WITHDRAWN") && mayWithdraw) offered.push("withdraw");
  return offered;
}
