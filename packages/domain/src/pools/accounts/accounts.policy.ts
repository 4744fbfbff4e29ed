import { hasRole, sitsAtServiceDesk, sitsIn, type Owned, type Viewer } from "../../kernel/index.ts";
import { mayReadApplication } from "../application.policy.ts";

function isOffice(viewer: Viewer, thing: Owned): boolean {
  return sitsIn(viewer, thing) && hasRole(viewer, "CASEWORKER", "LEADER");
}

/** POOL-2, POOL-13: what a grant owes is read as its case is: by the own side and the service desk. */
export function mayReadAccounts(viewer: Viewer, accounts: Owned): boolean {
  return mayReadApplication(viewer, accounts);
}

/** POOL-2: to register paper accounts, to look whether they are whole, and to send back what is not, is clerical. */
export function mayCheckAccounts(viewer: Viewer, accounts: Owned): boolean {
  return sitsAtServiceDesk(viewer, accounts) || isOffice(viewer, accounts);
}

/** POOL-2, POOL-11: to approve accounts, and to give more time, is the administration's own office's. */
export function mayApproveAccounts(viewer: Viewer, accounts: Owned): boolean {
  return isOffice(viewer, accounts);
}
