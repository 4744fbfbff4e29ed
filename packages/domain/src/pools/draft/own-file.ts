import {
  accept,
  authorise,
  checkInput,
  containsCpr,
  oneOf,
  optionalCount,
  problem,
  refuse,
  requiredText,
  type Acting,
  type Outcome,
  type Refusal,
  type StoredFileId,
} from "../../kernel/index.ts";
import { roomFor, type AttachedSoFar } from "../attachments/attachment-step.ts";
import { attachmentBounds, documentKinds, type DocumentKind } from "../attachments/attachment.type.ts";
import { formatOfName } from "../attachments/file-format.ts";
import { cleanFileName } from "../attachments/file-name.ts";
import type { FundingRound } from "../funding-round.type.ts";
import { expectOpen } from "./begin-draft.ts";
import { mayKeepDraft } from "./draft.policy.ts";
import type { OwnApplicationState } from "./own-application.ts";
import { ownFileBounds, type OwnFile, type OwnFileTarget } from "./own-file.type.ts";

export interface RequestOwnUploadState {
  readonly target: OwnFileTarget;
  /** A draft's round. */
  readonly round: FundingRound | null;
  /** A case's state. */
  readonly state: OwnApplicationState | null;
  /** What lies there already, or is on its way. */
  readonly there: AttachedSoFar;
  /** Bytes of all that the association has sent, or is sending, and not handed in. */
  readonly ofAssociation: number;
  /** How many files the person has asked to send that have not come. */
  readonly awaited: number;
  readonly fileId: StoredFileId;
}

export interface RequestOwnUploadInput {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  readonly kind: DocumentKind;
}

type OwnFileRefusal = Refusal<"NOT_FOUND" | "NOT_ALLOWED">;

/**
 * POOL-6, LAW-7, LAW-8: room for a file that somebody of an association is about to send to a draft in an open round (ROUND_NOT_OPEN,
 * ROUND_CLOSED), or to a case that was returned (STATE_CONFLICT). What is wrong with the file itself is told as for the staff's; besides
 * TOO_LARGE (bytes) at `association` when too much waits to be handed in, and TOO_MANY at `awaited` when too many were asked for and never sent.
 */
export function requestOwnUpload(
  { target, round, state, there, ofAssociation, awaited, fileId }: RequestOwnUploadState,
  { name, size, kind }: RequestOwnUploadInput,
  by: Acting,
): Outcome<OwnFile, OwnFileRefusal | Refusal<"INVALID_INPUT" | "STATE_CONFLICT" | "ROUND_NOT_OPEN" | "ROUND_CLOSED">> {
  const allowed = authorise({ maySee: mayKeepDraft(by.viewer, target), mayDo: true });
  if (!allowed.ok) return allowed;
  const { personId } = by.viewer;
  if (personId === null) return refuse("NOT_ALLOWED");
  if (state !== null && state !== "RETURNED") return refuse("STATE_CONFLICT", { state });
  const open = round === null ? accept(null) : expectOpen(round, by.now);
  if (!open.ok) return open;
  const kept = cleanFileName(name);
  const format = formatOfName(kept);
  const checked = checkInput(
    name,
    requiredText("name", name, { max: 1_000 }),
    format === null ? problem("name", "UNKNOWN_VALUE") : [],
    size === 0 ? problem("size", "NOT_POSITIVE") : optionalCount("size", size, { max: attachmentBounds.size }),
    oneOf("kind", kind, documentKinds),
    roomFor(size, there),
    ofAssociation + size > ownFileBounds.ofAssociation
      ? problem("association", "TOO_LARGE", ownFileBounds.ofAssociation)
      : [],
    awaited >= ownFileBounds.awaited ? problem("awaited", "TOO_MANY", ownFileBounds.awaited) : [],
  );
  if (!checked.ok) return checked;
  if (format === null) return refuse("INVALID_INPUT", { fields: [{ path: "name", code: "UNKNOWN_VALUE" }] });
  return accept({
    ...target,
    id: fileId,
    state: "AWAITED",
    kind,
    name: kept,
    format,
    size,
    mayHoldCpr: containsCpr(kept),
    requestedById: personId,
    requestedAt: by.now,
  });
}

/** POOL-6: what is not handed in is taken off by those whose it is, without a reason: nobody else has seen it. The clock takes the content away. */
export function removeOwnFile(file: OwnFile, by: Acting): Outcome<OwnFile, OwnFileRefusal> {
  const allowed = authorise({ maySee: mayKeepDraft(by.viewer, file), mayDo: true });
  return allowed.ok ? accept({ ...file, draftId: null, applicationId: null }) : allowed;
}
