import {
  authorise,
  listBounds,
  problem,
  type Acting,
  type Outcome,
  type Problems,
  type Refusal,
} from "../../kernel/index.ts";
import { mayReadApplication } from "../application/application.policy.ts";
import type { Application } from "../application/application.type.ts";
import { expectNoInterest } from "../application/take-part.ts";
import { mayKeepAttachments } from "./attachment.policy.ts";
import { attachmentBounds } from "./attachment.type.ts";

/** Refusals of every step with a document. */
export type AttachmentRefusal = Refusal<"NOT_FOUND" | "NOT_ALLOWED" | "RECUSED_FROM_CASE">;

/** What is on a case already: how many documents, and bytes of all. What was taken off does not count. */
export interface AttachedSoFar {
  readonly count: number;
  readonly size: number;
}

/** POOL-1, POOL-2, POOL-16: whether the viewer may put documents on the case, or take them off. */
export function beginAttachmentStep(application: Application, by: Acting): Outcome<unknown, AttachmentRefusal> {
  const { viewer } = by;
  const allowed = authorise({
    maySee: mayReadApplication(viewer, application),
    mayDo: mayKeepAttachments(viewer, application),
  });
  return allowed.ok ? expectNoInterest(application, by) : allowed;
}

/** POOL-6: whether one more file of that many bytes has room on the case: TOO_MANY, TOO_LARGE at `attachments`. */
export function roomFor(size: number, attached: AttachedSoFar): Problems {
  const { count, totalSize } = attachmentBounds;
  return [
    ...listBounds("attachments", Array.from({ length: attached.count + 1 }), { min: 0, max: count }),
    ...(attached.size + size > totalSize ? problem("attachments", "TOO_LARGE", totalSize) : []),
  ];
}
