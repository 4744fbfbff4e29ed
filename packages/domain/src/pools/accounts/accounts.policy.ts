import { sitsAtServiceDesk, sitsInOffice, type Owned, type Viewer } from "../../kernel/index.ts";
import { mayReadApplication } from "../application/application.policy.ts";

/** POOL-2, POOL-13: what a grant owes is read as its case is: by the own side and the service desk. */
export function mayReadAccounts(viewer: Viewer, accounts: Owned): boolean {
  return mayReadApplication(viewer, accounts);
}

/** POOL-2: to register paper accounts, to look whether they are whole, and to send back what is not, is clerical. */
export function mayCheckAccounts(viewer: Viewer, accounts: Owned): boolean {
  return sitsAtServiceDesk(viewer, accounts) || sitsInOffice(viewer, accounts);
}

/** POOL-2, POOL-11: to approve accounts, and to give more time, is the administration's own office's. */
export function mayApproveAccounts(viewer: Viewer, accounts: Owned): boolean {
  return sitsInOffice(viewer, accounts);
}
