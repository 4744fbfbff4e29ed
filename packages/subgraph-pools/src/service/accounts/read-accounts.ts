import {
  accountsFindings,
  mayApproveAccounts,
  mayCheckAccounts,
  mayReadAccounts,
  type AccountsStep,
  type GrantAccounts,
} from "@indgang/domain/accounts";
import type { InvalidField } from "@indgang/domain/kernel";
import { mayKeepDraft } from "@indgang/domain/pools/draft";
import { caseScopeOf } from "@indgang/domain/pools";
import { emptyPage, type Page, type PageOfNodes, type RequestContext } from "@indgang/subgraph-kit";
import {
  accountsByApplication,
  accountsById,
  listAccounts,
  missingByApplication,
  stepsByAccounts,
  type AccountsCriteria,
} from "../../store/accounts/accounts.store.ts";
import {
  listOwnAccounts,
  ownAccountsByApplication,
  ownAccountsById,
  type OwnAccounts,
} from "../../store/accounts/own-accounts.store.ts";
import type { ApplicationHead } from "../../store/application/application-head.type.ts";
import { attachmentById, type AttachedFile } from "../../store/attachment/attachment.store.ts";

/** Accounts by their id; null for whoever may not know of them. */
export async function readAccounts(context: RequestContext, id: string): Promise<GrantAccounts | null> {
  const found = await context.use(accountsById).load(id);
  return found !== null && mayReadAccounts(context.viewer, found) ? found : null;
}

/** POOL-11: what a case's grant owes; nothing for whoever may not know. */
export async function readAccountsOf(
  context: RequestContext,
  application: ApplicationHead,
): Promise<readonly GrantAccounts[]> {
  if (!mayReadAccounts(context.viewer, application)) return [];
  return context.use(accountsByApplication).load(application.id);
}

/** POOL-2: the accounts that the viewer may see; for whoever reads no cases there are none. */
export async function accountsFor(
  context: RequestContext,
  criteria: AccountsCriteria,
  page: Page,
): Promise<PageOfNodes<GrantAccounts>> {
  const scope = caseScopeOf(context.viewer);
  if (scope === null) return emptyPage;
  const own = scope.administration === "ALL" ? {} : { administration: scope.administration };
  return listAccounts(context, { ...criteria, ...own }, page);
}

export function stepsOf(context: RequestContext, { id }: GrantAccounts): Promise<readonly AccountsStep[]> {
  return context.use(stepsByAccounts).load(id);
}

/** LAW-5: the documents that the accounts are, struck-through ones too. */
export async function documentsOf(context: RequestContext, accounts: GrantAccounts): Promise<readonly AttachedFile[]> {
  const found = await context.use(attachmentById).loadMany([...accounts.documentIds]);
  return found
    .flatMap((document) => {
      if (document instanceof Error) throw document;
      return document ?? [];
    })
    .filter(({ state }) => state !== "REMOVED");
}

/** What the viewer could do with accounts as they are now. Interests are looked at when it is done. */
export function stepsForViewer({ viewer }: RequestContext, accounts: GrantAccounts) {
  const { state } = accounts;
  const isOwed = state === "OWED" || state === "RETURNED";
  const mayCheck = mayCheckAccounts(viewer, accounts);
  const mayApprove = mayApproveAccounts(viewer, accounts);
  return {
    mayRegister: mayCheck && isOwed,
    mayCheck: mayCheck && state === "SUBMITTED",
    mayReturn: mayCheck && (state === "SUBMITTED" || state === "CHECKED"),
    mayApprove: mayApprove && state === "CHECKED",
    mayExtend: mayApprove && isOwed,
  };
}

/** POOL-11: what stands in the way of approving them, field by field; nothing while nothing has come. */
export function findingsOf(accounts: GrantAccounts): readonly InvalidField[] {
  return accounts.content === null ? [] : accountsFindings(accounts.content, accounts);
}

/** POOL-11: whether payments of a case stand still because the association owes the pool accounts. */
export async function isStoppedByAccounts(context: RequestContext, applicationId: string): Promise<boolean> {
  return (await context.use(missingByApplication).load(applicationId)).length > 0;
}

/** What an association owes, or null for everybody else: the wall and the policy each say so. */
export async function readOwnAccounts(context: RequestContext, id: string): Promise<OwnAccounts | null> {
  const found = await context.use(ownAccountsById).load(id);
  return found !== null && mayKeepDraft(context.viewer, found) ? found : null;
}

/** What the viewer's associations owe, or owed, of one case. */
export async function readOwnAccountsOf(
  context: RequestContext,
  applicationId: string,
): Promise<readonly OwnAccounts[]> {
  const found = await context.use(ownAccountsByApplication).load(applicationId);
  return found.filter((accounts) => mayKeepDraft(context.viewer, accounts));
}

/** What the viewer's associations owe, or owed: what is wanted first. */
export async function readAllOwnAccounts(context: RequestContext): Promise<readonly OwnAccounts[]> {
  return (await listOwnAccounts(context)).filter((accounts) => mayKeepDraft(context.viewer, accounts));
}
