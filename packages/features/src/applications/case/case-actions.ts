import type { Permission, Role } from "@indgang/domain/kernel";
import type { ApplicationState } from "@indgang/domain/pools";

export type CaseAction = "assign" | "withdraw" | "reopen";

const open: readonly ApplicationState[] = ["RECEIVED", "RETURNED", "ASSESSING", "RECOMMENDED", "SCHEDULED"];
/** While a case is still with the service desk. */
const atDesk: readonly ApplicationState[] = ["RECEIVED", "RETURNED"];
const assignable: readonly ApplicationState[] = ["ASSESSING", "RECOMMENDED"];

/** What can be done with a case beside its next step. Only what makes sense now is offered; the rules themselves decide in the service. */
export function caseActions(
  state: ApplicationState,
  permissions: readonly Permission[],
  roles: readonly Role[],
): readonly CaseAction[] {
  const offered: CaseAction[] = [];
  if (assignable.includes(state) && permissions.includes("ASSIGN")) offered.push("assign");
  if (state === "RECOMMENDED" && roles.includes("LEADER")) offered.push("reopen");
  const withdrawable = permissions.includes("ASSESS")
    ? open
    : permissions.includes("REGISTER_APPLICATION")
      ? atDesk
      : [];
  if (withdrawable.includes(state)) offered.push("withdraw");
  return offered;
}
