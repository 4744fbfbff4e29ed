import {
  accept,
  authorise,
  problem,
  refuse,
  type Acting,
  type Outcome,
  type Refusal,
  type StoredFileId,
} from "../../kernel/index.ts";
import { announceFile, type RequestUploadInput } from "../attachments/announced-file.ts";
import type { StoredFile } from "../attachments/attachment.type.ts";
import { mayKeepDraft } from "../draft/draft.policy.ts";
import { owedStates } from "./accounts.states.ts";
import type { GrantAccounts } from "./accounts.type.ts";

/** Files that a person may have asked for within a day without delivering them with anything. */
export const mostUnsent = 30;

/** `waiting`: files that the person asked for within the last day and that are on nothing. */
export interface RequestAccountsFileState {
  readonly accounts: GrantAccounts;
  readonly waiting: number;
  readonly fileId: StoredFileId;
}

/**
 * POOL-11, LAW-7: room for a file that an association is about to send with its accounts (announceFile); TOO_MANY at
 * `documents` for more than `mostUnsent` that were delivered with nothing.
 */
export function requestAccountsFile(
  { accounts, waiting, fileId }: RequestAccountsFileState,
  input: RequestUploadInput,
  by: Acting,
): Outcome<StoredFile, Refusal<"NOT_FOUND" | "NOT_ALLOWED" | "STATE_CONFLICT" | "INVALID_INPUT">> {
  const allowed = authorise({ maySee: mayKeepDraft(by.viewer, accounts), mayDo: true });
  if (!allowed.ok) return allowed;
  const { personId } = by.viewer;
  if (personId === null) return refuse("NOT_ALLOWED");
  if (!owedStates.includes(accounts.state)) return refuse("STATE_CONFLICT", { state: accounts.state });
  const announced = announceFile(input, waiting >= mostUnsent ? problem("documents", "TOO_MANY", mostUnsent) : []);
  if (!announced.ok) return announced;
  const { municipalityId, administration } = accounts;
  return accept({
    ...announced.value,
    municipalityId,
    administration,
    id: fileId,
    requestedById: personId,
    requestedAt: by.now,
  });
}
