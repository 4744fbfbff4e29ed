import { sitsAtServiceDesk, sitsInOffice, type Instant, type Viewer } from "../../kernel/index.ts";
import { holdsCase } from "../application/case-holder.ts";
import { isOverdue } from "../application/due-on.ts";
import type { CaseInList, WorkItem, WorkKind } from "../work/work.type.ts";
import { isMissing } from "./accounts-owed.ts";
import type { GrantAccounts } from "./accounts.type.ts";

/**
 * POOL-2, POOL-11: the work item of accounts: to check them at the service desk; in the office of whoever has the case, or of the leader where
 * nobody has, to approve what was checked and to follow up what is missing. Null for others.
 */
export function accountsWorkItem(
  viewer: Viewer,
  application: CaseInList,
  accounts: Pick<GrantAccounts, "state" | "dueOn">,
  now: Instant,
): WorkItem | null {
  const kind = accountsWork(viewer, application, accounts, now);
  if (kind === null) return null;
  const { title, id } = application;
  const dueOn = kind === "ACCOUNTS_MISSING" ? accounts.dueOn : null;
  return { kind, title, dueOn, isOverdue: isOverdue(dueOn, now), applicationId: id, meetingId: null };
}

function accountsWork(
  viewer: Viewer,
  application: CaseInList,
  accounts: Pick<GrantAccounts, "state" | "dueOn">,
  now: Instant,
): WorkKind | null {
  if (sitsAtServiceDesk(viewer, application)) return accounts.state === "SUBMITTED" ? "CHECK_ACCOUNTS" : null;
  if (!sitsInOffice(viewer, application) || !holdsCase(viewer, application)) return null;
  if (accounts.state === "CHECKED") return "APPROVE_ACCOUNTS";
  return isMissing(accounts, now) ? "ACCOUNTS_MISSING" : null;
}
