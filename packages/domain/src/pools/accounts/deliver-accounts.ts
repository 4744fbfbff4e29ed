import {
  accept,
  addMilliseconds,
  authorise,
  checkInput,
  expectState,
  expectVersion,
  isAfter,
  listBounds,
  moveTo,
  refuse,
  type Acting,
  type AttachmentId,
  type Outcome,
  type Problems,
  type Refusal,
} from "../../kernel/index.ts";
import { attachmentBounds, type StoredFile } from "../attachments/attachment.type.ts";
import { mayKeepDraft } from "../draft/draft.policy.ts";
import { expectNoInterest, type CaseWithInterests } from "../application/take-part.ts";
import { accountsBounds, accountsFindings, contentProblems, keptContent } from "./accounts-content.ts";
import { mayCheckAccounts, mayReadAccounts } from "./accounts.policy.ts";
import { accountsTransitions, owedStates } from "./accounts.states.ts";
import type { AccountsChange, AccountsChannel, AccountsContent, GrantAccounts } from "./accounts.type.ts";

/** `version` is the accounts'. */
export interface DeliverAccountsInput {
  readonly version: number;
  readonly content: AccountsContent;
}

export type DeliveryRefusal = Refusal<
  "NOT_FOUND" | "NOT_ALLOWED" | "STALE_VERSION" | "STATE_CONFLICT" | "INVALID_INPUT"
>;

/** Accounts with the files that the association sends with them now, and the documents of an earlier delivery that it keeps. */
export interface SubmitState {
  readonly accounts: GrantAccounts;
  readonly files: readonly (Pick<StoredFile, "state" | "requestedById" | "requestedAt" | "administration"> & {
    readonly isAttached: boolean;
  })[];
  readonly kept: readonly AttachmentId[];
}

/**
 * POOL-11: an association delivers its accounts, with 1 to 10 documents: STATE_CONFLICT unless they are owed or were sent back. Everything that is
 * wrong is told at once, at its field (accountsFindings); NOT_FOUND for a file that is another's, on something already, or older than a day.
 */
export function submitAccounts(
  { accounts, files, kept }: SubmitState,
  input: DeliverAccountsInput,
  by: Acting,
): Outcome<AccountsChange, DeliveryRefusal> {
  const allowed = authorise({ maySee: mayKeepDraft(by.viewer, accounts), mayDo: true });
  if (!allowed.ok) return allowed;
  // A colleague was first: the files are on those accounts by now.
  const fresh = expectVersion(accounts, input.version);
  if (!fresh.ok) return fresh;
  const owed = expectState(accounts, ...owedStates);
  if (!owed.ok) return owed;
  const isUsable = files.every(
    (file) =>
      file.requestedById === by.viewer.personId &&
      file.administration === accounts.administration &&
      !file.isAttached &&
      !isAfter(by.now, addMilliseconds(file.requestedAt, attachmentBounds.attachedWithin)),
  );
  if (!isUsable || kept.some((id) => !accounts.documentIds.includes(id))) return refuse("NOT_FOUND");
  const unsent = files.find(({ state }) => state !== "READY" && state !== "UNSCANNED");
  if (unsent !== undefined) return refuse("STATE_CONFLICT", { state: unsent.state });
  const problems = [
    ...documentProblems([...kept, ...files]),
    ...contentProblems(input.content),
    ...accountsFindings(input.content, accounts),
  ];
  return deliver(accounts, input, { channel: "DIGITAL", documentIds: kept, problems }, by);
}

/** Accounts with their case, and the documents of the case that they are. */
export interface RegisterState {
  readonly accounts: GrantAccounts;
  readonly application: CaseWithInterests;
  readonly documentIds: readonly AttachmentId[];
}

/**
 * POOL-2, POOL-11: accounts that came on paper are registered as they are, with the scanned documents of the case: what is wrong with them shows
 * when they are checked, and stands in the way of approving them. Clerical. RECUSED_FROM_CASE (POOL-16).
 */
export function registerAccounts(
  { accounts, application, documentIds }: RegisterState,
  input: DeliverAccountsInput,
  by: Acting,
): Outcome<AccountsChange, DeliveryRefusal | Refusal<"RECUSED_FROM_CASE">> {
  const allowed = authorise({
    maySee: mayReadAccounts(by.viewer, accounts),
    mayDo: mayCheckAccounts(by.viewer, accounts),
  });
  if (!allowed.ok) return allowed;
  const impartial = expectNoInterest(application, by);
  if (!impartial.ok) return impartial;
  const problems = [...documentProblems(documentIds), ...contentProblems(input.content)];
  return deliver(accounts, input, { channel: "PAPER", documentIds, problems }, by);
}

const documentProblems = (documents: readonly unknown[]): Problems =>
  listBounds("documents", documents, { min: 1, max: accountsBounds.documents });

function deliver(
  accounts: GrantAccounts,
  { version, content }: DeliverAccountsInput,
  given: {
    readonly channel: AccountsChannel;
    readonly documentIds: readonly AttachmentId[];
    readonly problems: Problems;
  },
  by: Acting,
): Outcome<AccountsChange, DeliveryRefusal> {
  const { personId } = by.viewer;
  if (personId === null) return refuse("NOT_ALLOWED");
  const fresh = expectVersion(accounts, version);
  if (!fresh.ok) return fresh;
  const kept = keptContent(content);
  const moved = moveTo<GrantAccounts>(accountsTransitions, accounts, "SUBMITTED", {
    content: kept,
    channel: given.channel,
    documentIds: given.documentIds,
    submittedAt: by.now,
    returnReason: null,
  });
  if (!moved.ok) return moved;
  const checked = checkInput(content, given.problems);
  if (!checked.ok) return checked;
  return accept({
    accounts: moved.value,
    step: { kind: "SUBMITTED", at: by.now, actorId: personId, day: null, note: kept.note, content: kept },
  });
}
