import type { Transaction } from "@indgang/database";
import { attachmentBounds, type AttachedSoFar, type DocumentKind, type FileFormat } from "@indgang/domain/attachments";
import type { AnsweredFile } from "@indgang/domain/form";
import type { Instant } from "@indgang/domain/kernel";
import { answeredFile, type OwnFile } from "@indgang/domain/pools/draft";
import { instantColumn, type Columns, type Rows } from "@indgang/subgraph-kit";
import { ownReads } from "../own-rows.ts";
import { toRowInstant } from "../values.ts";

/** A file that an association sent: to its draft, to a case that was returned, or, once it was handed in, on its case. */
export interface SentFile {
  readonly id: string;
  readonly draftId: string | null;
  readonly applicationId: string | null;
  readonly state: "UNSCANNED" | "READY" | "INFECTED" | "ERASED";
  readonly kind: DocumentKind;
  readonly name: string;
  readonly format: FileFormat;
  readonly size: number;
  readonly mayHoldCpr: boolean;
  readonly sentAt: Instant;
  readonly isHandedIn: boolean;
  /** LAW-5: struck through since a decision rests on it. */
  readonly isStruck: boolean;
}

const waiting = `SELECT id, draft_id AS "draftId", application_id AS "applicationId", state, kind, name, format, size, may_hold_cpr AS "mayHoldCpr",
    ${instantColumn("stored_at")} AS "sentAt", false AS "isHandedIn", false AS "isStruck" FROM association_file`;
const handedIn = `SELECT id, NULL::uuid, application_id, state, kind, name, format, size, may_hold_cpr, ${instantColumn("sent_at")}, true, is_struck FROM wall.own_documents()`;

const ofDraftText = `${waiting} WHERE draft_id = ANY ($1::uuid[]) AND state <> 'AWAITED' ORDER BY stored_at, id`;
const ofCaseText = `SELECT * FROM (${waiting} WHERE application_id = ANY ($1::uuid[]) AND state <> 'AWAITED'
  UNION ALL ${handedIn} WHERE application_id = ANY ($1::uuid[])) AS sent ORDER BY "isHandedIn" DESC, "sentAt", id`;

/** What lies on a draft, the earliest first; what has not come is left out. */
export const filesOfDraft = ownReads.manyByKey<SentFile>({ name: "files of draft", text: ofDraftText, key: "draftId" });

/** What an association sent to a case of its own: what is on it, then what waits to be sent in with a completion. */
export const filesOfOwnApplication = ownReads.manyByKey<SentFile>({
  name: "files of own application",
  text: ofCaseText,
  key: "applicationId",
});

/** What answers may name, inside of a change. */
export async function findAnsweredFiles(
  rows: Rows,
  { draftId, applicationId }: { readonly draftId?: string; readonly applicationId?: string },
): Promise<readonly AnsweredFile[]> {
  const [name, text] = draftId === undefined ? ["answered of case", ofCaseText] : ["answered of draft", ofDraftText];
  const found = await rows.query<Columns<SentFile>>({ name, text, values: [[draftId ?? applicationId]] });
  return found.flatMap((file) => answeredFile(file) ?? []);
}

/** Nobody of the association asks to send another file until the transaction ends. */
export async function lockOwnFiles(transaction: Transaction, associationId: string): Promise<void> {
  await transaction.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`own files ${associationId}`}, 0))::text`;
}

/** LAW-8: what the bounds are measured on. */
export interface SentSoFar {
  readonly there: AttachedSoFar;
  readonly ofAssociation: number;
  readonly awaited: number;
}

/**
 * LAW-8: how much lies with that draft or case (what is on it already, too), with the association, and how many files the person asked to send that
 * can still come.
 */
export async function findSentSoFar(
  rows: Rows,
  {
    draftId,
    applicationId,
    associationId,
    personId,
  }: { readonly [part in "draftId" | "applicationId" | "personId"]: string | null } & {
    readonly associationId: string;
  },
): Promise<SentSoFar> {
  const [found] = await rows.query<Columns<{ count: number; size: number; ofAssociation: number; awaited: number }>>({
    name: "sent so far",
    text: `SELECT count(*) FILTER (WHERE is_there)::integer AS count, coalesce(sum(size) FILTER (WHERE is_there), 0)::integer AS size,
        coalesce(sum(size) FILTER (WHERE waits), 0)::integer AS "ofAssociation", (count(*) FILTER (WHERE is_mine))::integer AS awaited
      FROM (SELECT size, (draft_id = $1::uuid OR application_id = $2::uuid) IS TRUE AS is_there, true AS waits,
          state = 'AWAITED' AND requested_by_id = $4::uuid AS is_mine FROM association_file
          WHERE association_id = $3::uuid AND (state <> 'AWAITED' OR requested_at > now() - make_interval(secs => ${attachmentBounds.sentWithin / 1_000}))
        UNION ALL SELECT size, true, false, false FROM wall.own_documents() WHERE application_id = $2::uuid) AS sent`,
    values: [draftId, applicationId, associationId, personId],
  });
  const { count = 0, size = 0, ofAssociation = 0, awaited = 0 } = found ?? {};
  return { there: { count, size }, ofAssociation, awaited };
}

/** Writes down that a file is about to come. */
export async function insertOwnFile(transaction: Transaction, file: OwnFile): Promise<void> {
  await transaction.$executeRaw`
    INSERT INTO association_file (municipality_id, administration_id, id, association_id, draft_id, application_id, state, kind, name, format, size,
      may_hold_cpr, requested_by_id, requested_at)
    VALUES (${file.municipalityId}, ${file.administration}, ${file.id}::uuid, ${file.associationId}::uuid, ${file.draftId}::text::uuid,
      ${file.applicationId}::text::uuid, ${file.state}, ${file.kind}, ${file.name}, ${file.format}, ${file.size}, ${file.mayHoldCpr},
      ${file.requestedById}::uuid, ${toRowInstant(file.requestedAt)})`;
}

/** A file that waits to be handed in; null when it is not the viewer's, or was handed in. */
export async function findOwnFile(rows: Rows, id: string): Promise<OwnFile | null> {
  const [found] = await rows.query<Columns<OwnFile>>({
    name: "own file",
    text: `SELECT id, municipality_id AS "municipalityId", administration_id AS administration, association_id AS "associationId", draft_id AS "draftId",
        application_id AS "applicationId", state, kind, name, format, size, may_hold_cpr AS "mayHoldCpr", requested_by_id AS "requestedById",
        ${instantColumn("requested_at")} AS "requestedAt" FROM association_file WHERE id = $1::uuid AND num_nonnulls(draft_id, application_id) = 1`,
    values: [id],
  });
  return found ?? null;
}

/** False when somebody else was first. */
export async function dropOwnFile(transaction: Transaction, { id }: OwnFile): Promise<boolean> {
  const [said] = await transaction.$queryRaw<
    { readonly done: boolean }[]
  >`SELECT wall.drop_own_file(${id}::uuid) AS done`;
  return said?.done ?? false;
}
