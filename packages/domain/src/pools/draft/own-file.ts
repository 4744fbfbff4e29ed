import {
  accept,
  authorise,
  oneOf,
  problem,
  refuse,
  type Acting,
  type Outcome,
  type Refusal,
  type StoredFileId,
} from "../../kernel/index.ts";
import { announceFile, type RequestUploadInput } from "../attachments/announced-file.ts";
import { roomFor, type AttachedSoFar } from "../attachments/attachment-step.ts";
import { documentKinds, type DocumentKind } from "../attachments/attachment.type.ts";
import type { FundingRound } from "../terms/funding-round.type.ts";
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

export interface RequestOwnUploadInput extends RequestUploadInput {
  readonly kind: DocumentKind;
}

type OwnFileRefusal = Refusal<"NOT_FOUND" | "NOT_ALLOWED">;

/**
 * POOL-6, LAW-7, LAW-8: room for a file that somebody of an association is about to send to a draft in an open round (ROUND_NOT_OPEN,
 * ROUND_CLOSED), or to a case that was returned (STATE_CONFLICT). What is wrong with the file itself announceFile tells; besides
 * TOO_LARGE (bytes) at `association` when too much waits to be handed in, and TOO_MANY at `awaited` when too many were asked for and never sent.
 */
export function requestOwnUpload(
  { target, round, state, there, ofAssociation, awaited, fileId }: RequestOwnUploadState,
  input: RequestOwnUploadInput,
  by: Acting,
): Outcome<OwnFile, OwnFileRefusal | Refusal<"INVALID_INPUT" | "STATE_CONFLICT" | "ROUND_NOT_OPEN" | "ROUND_CLOSED">> {
  const allowed = authorise({ maySee: mayKeepDraft(by.viewer, target), mayDo: true });
  if (!allowed.ok) return allowed;
  const { personId } = by.viewer;
  if (personId === null) return refuse("NOT_ALLOWED");
  if (state !== null && state !== "RETURNED") return refuse("STATE_CONFLICT", { state });
  const open = round === null ? accept(null) : expectOpen(round, by.now);
  if (!open.ok) return open;
  const { kind, size } = input;
  const announced = announceFile(
    input,
    oneOf("kind", kind, documentKinds),
    roomFor(size, there),
    ofAssociation + size > ownFileBounds.ofAssociation
      ? problem("association", "TOO_LARGE", ownFileBounds.ofAssociation)
      : [],
    awaited >= ownFileBounds.awaited ? problem("awaited", "TOO_MANY", ownFileBounds.awaited) : [],
  );
  if (!announced.ok) return announced;
  return accept({ ...target, ...announced.value, id: fileId, kind, requestedById: personId, requestedAt: by.now });
}

/** POOL-6: what is not handed in is taken off by those whose it is, without a reason: nobody else has seen it. The clock takes the content away. */
export function removeOwnFile(file: OwnFile, by: Acting): Outcome<OwnFile, OwnFileRefusal> {
  const allowed = authorise({ maySee: mayKeepDraft(by.viewer, file), mayDo: true });
  return allowed.ok ? accept({ ...file, draftId: null, applicationId: null }) : allowed;
}
