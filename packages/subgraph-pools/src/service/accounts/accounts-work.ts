import { accountsEvent, accountsNews, type AccountsChange, type GrantAccounts } from "@indgang/domain/accounts";
import { accept, refuse, type AccountsId, type Outcome, type Refusal } from "@indgang/domain/kernel";
import { tell, type ChangeRequest, type Keyed, type RequestContext } from "@indgang/subgraph-kit";
import { findAccounts } from "../../store/accounts/accounts.store.ts";
import { saveAccounts } from "../../store/accounts/save-accounts.store.ts";
import { lockRows } from "../../store/locks.ts";
import { present } from "../../store/present.ts";
import { addEvents } from "../../store/application/save-application.store.ts";
import { findApplications, type WholeApplication } from "../../store/application/whole-application.store.ts";
import { afresh, carryOut, type AnyRefusal, type Work } from "../carry-out.ts";
import { casePath, ownPath } from "../case/case-path.ts";
import { readAccounts } from "./read-accounts.ts";

/** Which accounts, as they were seen. */
export interface OfAccounts extends Keyed {
  readonly accountsId: AccountsId;
  readonly version: number;
}

/** Accounts that nobody else changes until the work is done, with their case. */
export interface LockedAccounts {
  readonly accounts: GrantAccounts;
  readonly application: WholeApplication;
}

/** Takes a step with accounts: they are locked and read, the rule asked, and what it says saved with history, news and audit. */
export async function changeAccounts<Change extends AccountsChange, Refused extends Refusal>(
  context: RequestContext,
  request: ChangeRequest,
  { accountsId }: OfAccounts,
  rule: (state: LockedAccounts, work: Work) => Promise<Outcome<Change, Refused>>,
  after: (state: LockedAccounts, change: Change, work: Work) => Promise<boolean> = () => Promise.resolve(true),
): Promise<Outcome<GrantAccounts, Refused | AnyRefusal>> {
  const outcome = await carryOut(context, request, async (work): Promise<Outcome<AccountsId, Refused | AnyRefusal>> => {
    const { transaction, rows } = work;
    await lockRows(transaction, "grant_accounts", [accountsId]);
    const accounts = await findAccounts(rows, accountsId);
    if (accounts === null) return refuse("NOT_FOUND");
    const found = (await findApplications(rows, [accounts.applicationId])).get(accounts.applicationId);
    const state = { accounts, application: present(found, "The case of accounts") };
    const taken = await rule(state, work);
    if (!taken.ok) return taken;
    const { value: change } = taken;
    if (!(await saveAccounts(transaction, accounts, change))) return refuse("NOT_ALLOWED");
    if (!(await after(state, change, work))) return refuse("NOT_ALLOWED");
    await noteAccounts(state, change, work);
    return accept(accountsId);
  });
  return afresh(outcome, (id) => readAccounts(context, id));
}

/** LAW-5, LAW-6: writes a step into the case's history and the audit chain, and tells whose move it is then. */
async function noteAccounts({ application }: LockedAccounts, change: AccountsChange, work: Work): Promise<void> {
  const { transaction, acting, audit } = work;
  const { administration, id, state, version, claimed, dueOn } = change.accounts;
  await addEvents(transaction, application, [accountsEvent(change, acting)]);
  audit({ chain: administration, subject: `GrantAccounts ${id}`, detail: { state, version, claimed, dueOn } });
  const { kind, to, readBy } = accountsNews(change, application.assigneeId);
  const path = readBy === "STAFF" ? casePath(application.id) : ownPath(application.id);
  await tell({ transaction, now: acting.now }, { kind, path, about: application.caseNumber, to });
}
