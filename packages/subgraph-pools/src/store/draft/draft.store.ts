import type { Transaction } from "@indgang/database";
import type { Instant } from "@indgang/domain/kernel";
import { draftForm, readDraft, type ApplicationDraft } from "@indgang/domain/pools/draft";
import { instantColumn, type Columns, type Rows } from "@indgang/subgraph-kit";
import { toRowInstant } from "../values.ts";
import { ownReads } from "../own-rows.ts";

const columns = `id, municipality_id AS "municipalityId", administration_id AS administration, version, round_id AS "roundId",
  association_id AS "associationId", form_kind AS "formKind", content, filled_from AS "filledFrom", ${instantColumn("updated_at")} AS "updatedAt",
  (SELECT closed_drafts_kept_days FROM municipality WHERE municipality.id = application_draft.municipality_id) AS "keptDays"`;

/** A draft as it is kept: its content in whichever form it was kept in. */
export type KeptDraft = Omit<ApplicationDraft, "content"> & { readonly content: unknown };

export const draftById = ownReads.oneByKey<KeptDraft>({
  name: "draft by id",
  text: `SELECT ${columns} FROM application_draft WHERE id = ANY ($1::uuid[])`,
});

/** The drafts of an association, the one that was written in last first. */
export const draftsOfAssociation = ownReads.manyByKey<KeptDraft>({
  name: "drafts of association",
  text: `SELECT ${columns} FROM application_draft WHERE association_id = ANY ($1::uuid[]) ORDER BY updated_at DESC, id`,
  key: "associationId",
});

/** Who else has a draft open, and where in it. */
export interface Companion {
  readonly name: string;
  readonly field: string | null;
}

export const companionsInDraft = ownReads.manyByKey<Companion & { readonly draftId: string }>({
  name: "companions in draft",
  text: `SELECT draft_id AS "draftId", name, field FROM wall.beside_in_draft($1::uuid[])`,
  key: "draftId",
});

export function toDraft(kept: KeptDraft): ApplicationDraft {
  return { ...kept, content: readDraft(kept.content) };
}

/**
 * A draft that nobody else changes until the work is done, and the moment at which the transaction began, by the database's clock. Null when it is
 * not the viewer's.
 */
export async function lockDraft(
  rows: Rows,
  where: { readonly id: string } | { readonly associationId: string; readonly roundId: string },
): Promise<ApplicationDraft | null> {
  const byId = "id" in where;
  const [kept] = await rows.query<Columns<KeptDraft>>({
    name: "draft to change",
    text: `SELECT ${columns} FROM application_draft WHERE ${byId ? "id = $1::uuid" : "association_id = $1::uuid AND round_id = $2::uuid"} FOR UPDATE OF application_draft`,
    values: byId ? [where.id] : [where.associationId, where.roundId],
  });
  return kept ? toDraft(kept) : null;
}

/** When the transaction began, by the database's clock: what is handed in counts from then, however long it waits for others. */
export async function arrivalIn(rows: Rows): Promise<Instant> {
  const [row] = await rows.query<{ readonly at: Instant }>({
    name: "arrival",
    text: "SELECT date_trunc('milliseconds', now()) AS at",
    values: [],
    instants: ["at"],
  });
  if (!row) throw new Error("The database does not tell the time.");
  return row.at;
}

const kept = (draft: ApplicationDraft): object => ({ form: draftForm, ...draft.content });

/** Adds a draft. False when a colleague began one for the same round a moment before. */
export async function insertDraft(transaction: Transaction, draft: ApplicationDraft): Promise<boolean> {
  const count = await transaction.$executeRaw`
    INSERT INTO application_draft (municipality_id, administration_id, id, version, round_id, association_id, form_kind, content, filled_from, updated_at)
    VALUES (${draft.municipalityId}, ${draft.administration}, ${draft.id}::uuid, ${draft.version}, ${draft.roundId}::uuid, ${draft.associationId}::uuid, ${draft.formKind},
      ${JSON.stringify(kept(draft))}::jsonb, ${draft.filledFrom}, ${toRowInstant(draft.updatedAt)})
    ON CONFLICT (municipality_id, association_id, round_id) DO NOTHING`;
  return count === 1;
}

/** Keeps what was written. */
export async function updateDraft(transaction: Transaction, draft: ApplicationDraft): Promise<void> {
  await transaction.$executeRaw`
    UPDATE application_draft SET version = ${draft.version}, content = ${JSON.stringify(kept(draft))}::jsonb, updated_at = ${toRowInstant(draft.updatedAt)}
    WHERE id = ${draft.id}::uuid`;
}

export async function deleteDraft(transaction: Transaction, draft: ApplicationDraft): Promise<void> {
  await transaction.$executeRaw`DELETE FROM application_draft WHERE id = ${draft.id}::uuid`;
}

/** Says where in a draft the person is. False when the draft is not theirs. */
export async function beInDraft(transaction: Transaction, id: string, field: string | null): Promise<boolean> {
  const [said] = await transaction.$queryRaw<{ readonly here: boolean }[]>`
    SELECT wall.be_in_draft(${id}::uuid, ${field}) AS here`;
  return said?.here ?? false;
}
