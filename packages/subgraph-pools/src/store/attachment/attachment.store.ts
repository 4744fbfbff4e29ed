import type { Attachment, AttachedSoFar, StoredFile } from "@indgang/domain/attachments";
import type { ApplicationId, Instant } from "@indgang/domain/kernel";
import { seatReads, type Columns, type Rows } from "@indgang/subgraph-kit";

/** A document with its file, as the database tells of both. */
export type AttachedFile = Omit<Attachment, "file"> & {
  readonly fileId: StoredFile["id"];
  readonly fileState: StoredFile["state"];
} & Pick<StoredFile, "name" | "format" | "size" | "mayHoldCpr" | "requestedAt">;

const attached = `SELECT a.id, a.municipality_id AS "municipalityId", a.administration_id AS administration, a.version,
    a.application_id AS "applicationId", a.file_id AS "fileId", a.state, a.kind, a.attached_at AS "attachedAt",
    a.attached_by_id AS "attachedById", a.removed_at AS "removedAt", a.removed_by_id AS "removedById",
    a.removal_reason AS "removalReason", f.state AS "fileState", f.name, f.format, f.size, f.may_hold_cpr AS "mayHoldCpr",
    f.requested_at AS "requestedAt", a.application_id, a.attached_at
  FROM attachment a JOIN stored_file f
    ON f.municipality_id = a.municipality_id AND f.administration_id = a.administration_id AND f.id = a.file_id`;
const instants = ["attachedAt", "removedAt", "requestedAt"] as const;

/** LAW-5: the documents of a case, the earliest first; what was taken off stands in the history. */
export const attachmentsOfApplication = seatReads.pageOfChildren<AttachedFile>({
  name: "attachments of application",
  columns: "*",
  from: `(${attached} WHERE a.state <> 'REMOVED') AS attached`,
  parent: "application_id",
  ordering: {
    name: "attachments ATTACHED_AT_ASC",
    column: "attached_at",
    cast: "timestamptz",
    kind: "instant",
    descending: false,
    valueOf: ({ attachedAt }) => attachedAt,
  },
});

export const attachmentById = seatReads.oneByKey<AttachedFile>({
  name: "attachment by id",
  text: `${attached} WHERE a.id = ANY ($1::uuid[])`,
});

/** A document inside of a change; null when the seat does not see it. */
export async function findAttachment(rows: Rows, id: string): Promise<Attachment | null> {
  const text = `${attached} WHERE a.id = $1::uuid`;
  const [found] = await rows.query<Columns<AttachedFile>>({ name: "attachment", text, values: [id], instants });
  return found === undefined ? null : toAttachment(found);
}

/** A file that somebody sent; null when the seat does not see it. `isAttached`: some document has it already. */
export async function findFile(
  rows: Rows,
  id: string,
): Promise<(StoredFile & { readonly isAttached: boolean }) | null> {
  const text = `SELECT f.id, f.municipality_id AS "municipalityId", f.administration_id AS administration, f.state, f.name, f.format,
      f.size, f.may_hold_cpr AS "mayHoldCpr", f.requested_by_id AS "requestedById", f.requested_at AS "requestedAt",
      EXISTS (SELECT FROM attachment a WHERE a.municipality_id = f.municipality_id AND a.file_id = f.id) AS "isAttached"
    FROM stored_file f WHERE f.id = $1::uuid`;
  const found = await rows.query<Columns<StoredFile & { readonly isAttached: boolean }>>({
    name: "stored file",
    text,
    values: [id],
    instants: ["requestedAt"],
  });
  return found[0] ?? null;
}

/** POOL-6: how much is on a case already. What was taken off does not count. */
export async function findAttachedSoFar(rows: Rows, applicationId: ApplicationId): Promise<AttachedSoFar> {
  const text = `SELECT count(*) AS count, coalesce(sum(f.size), 0) AS size FROM attachment a
    JOIN stored_file f ON f.municipality_id = a.municipality_id AND f.administration_id = a.administration_id AND f.id = a.file_id
    WHERE a.application_id = $1::uuid AND a.state <> 'REMOVED'`;
  const [found] = await rows.query<Columns<AttachedSoFar>>({ name: "attached so far", text, values: [applicationId] });
  return found ?? { count: 0, size: 0 };
}

/** When a case was decided; null until then. */
export async function findDecidedAt(rows: Rows, applicationId: ApplicationId): Promise<Instant | null> {
  const found = await rows.query<{ decidedAt: Instant }>({
    name: "decided at",
    text: `SELECT decided_at AS "decidedAt" FROM decision WHERE application_id = $1::uuid`,
    values: [applicationId],
    instants: ["decidedAt"],
  });
  return found[0]?.decidedAt ?? null;
}

function toAttachment({
  fileId,
  fileState,
  name,
  format,
  size,
  mayHoldCpr,
  requestedAt,
  ...document
}: AttachedFile): Attachment {
  const { municipalityId, administration, attachedById: requestedById } = document;
  const file = { municipalityId, administration, id: fileId, state: fileState };
  return { ...document, file: { ...file, name, format, size, mayHoldCpr, requestedAt, requestedById } };
}
