import {
  accept,
  authorise,
  checkInput,
  containsCpr,
  optionalCount,
  problem,
  refuse,
  requiredText,
  type Acting,
  type Outcome,
  type Refusal,
  type StoredFileId,
} from "../../kernel/index.ts";
import { attachmentBounds, type StoredFile } from "../attachments/attachment.type.ts";
import { formatOfName } from "../attachments/file-format.ts";
import { cleanFileName } from "../attachments/file-name.ts";
import type { RequestUploadInput } from "../attachments/request-upload.ts";
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
 * POOL-11, LAW-7: room for a file that an association is about to send with its accounts: NOT_POSITIVE, TOO_LARGE (bytes), UNKNOWN_VALUE for a
 * name of no kind that is taken, TOO_MANY at `documents` for more than `mostUnsent` that were delivered with nothing.
 */
export function requestAccountsFile(
  { accounts, waiting, fileId }: RequestAccountsFileState,
  { name, size }: RequestUploadInput,
  by: Acting,
): Outcome<StoredFile, Refusal<"NOT_FOUND" | "NOT_ALLOWED" | "STATE_CONFLICT" | "INVALID_INPUT">> {
  const allowed = authorise({ maySee: mayKeepDraft(by.viewer, accounts), mayDo: true });
  if (!allowed.ok) return allowed;
  const { personId } = by.viewer;
  if (personId === null) return refuse("NOT_ALLOWED");
  if (!owedStates.includes(accounts.state)) return refuse("STATE_CONFLICT", { state: accounts.state });
  const kept = cleanFileName(name);
  const format = formatOfName(kept);
  const checked = checkInput(
    name,
    requiredText("name", name, { max: 1_000 }),
    format === null ? problem("name", "UNKNOWN_VALUE") : [],
    size === 0 ? problem("size", "NOT_POSITIVE") : optionalCount("size", size, { max: attachmentBounds.size }),
    waiting >= mostUnsent ? problem("documents", "TOO_MANY", mostUnsent) : [],
  );
  if (!checked.ok) return checked;
  const { municipalityId, administration } = accounts;
  return accept({
    municipalityId,
    administration,
    id: fileId,
    state: "AWAITED",
    name: kept,
    format: format as StoredFile["format"],
    size,
    mayHoldCpr: containsCpr(kept),
    requestedById: personId,
    requestedAt: by.now,
  });
}
