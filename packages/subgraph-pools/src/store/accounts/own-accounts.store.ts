import { newId, type Transaction } from "@indgang/database";
import type { AccountsContent, GrantAccounts, SubmitState } from "@indgang/domain/accounts";
import type { StoredFile } from "@indgang/domain/attachments";
import type { AttachmentId, StoredFileId } from "@indgang/domain/kernel";
import { instantColumn, type Columns, type RequestContext, type Rows } from "@indgang/subgraph-kit";
import { ownReads, ownRows } from "../own-rows.ts";

/** A document that an association sent with accounts. */
export interface OwnDocument {
  readonly id: AttachmentId;
  readonly name: string;
  readonly size: number;
}

/** What an association knows of accounts that it owes. */
export type OwnAccounts = GrantAccounts & { readonly documents: readonly OwnDocument[] };

const columns = `id, wall.municipality() AS "municipalityId", administration_id AS administration, version, application_id AS "applicationId",
  association_id AS "associationId", pool_id AS "poolId", year, amount, demand, period_ends_on AS "periodEndsOn", due_on AS "dueOn", state, content, NULL AS channel,
  documents, ARRAY(SELECT document ->> 'id' FROM jsonb_array_elements(documents) AS entry (document)) AS "documentIds",
  ${instantColumn("submitted_at")} AS "submittedAt", return_reason AS "returnReason", claimed`;
const text = `SELECT ${columns} FROM wall.own_accounts()`;

export const ownAccountsById = ownReads.oneByKey<OwnAccounts>({
  name: "own accounts by id",
  text: `${text} WHERE id = ANY ($1::uuid[])`,
});

export const ownAccountsByApplication = ownReads.manyByKey<OwnAccounts>({
  name: "own accounts by application",
  text: `${text} WHERE application_id = ANY ($1::uuid[]) ORDER BY year`,
  key: "applicationId",
});

/** What the viewer's associations owe pools, or owed. */
export const ownAccountsByPool = ownReads.manyByKey<OwnAccounts>({
  name: "own accounts by pool",
  text: `${text} WHERE pool_id = ANY ($1::uuid[])`,
  key: "poolId",
});

/** What the viewer's associations owe, or owed: what is missing or wanted first, by day. At most a hundred. */
export function listOwnAccounts(context: RequestContext): Promise<readonly OwnAccounts[]> {
  return context.use(ownRows).query<Columns<OwnAccounts>>({
    name: "own accounts",
    text: `${text} ORDER BY state IN ('OWED', 'RETURNED') DESC, due_on, id LIMIT 100`,
    values: [],
  });
}

export async function findOwnAccounts(rows: Rows, id: string): Promise<OwnAccounts | null> {
  const [found] = await rows.query<Columns<OwnAccounts>>({
    name: "own accounts in change",
    text: `${text} WHERE id = $1::uuid`,
    values: [id],
  });
  return found ?? null;
}

/** Files that the person sent, as many of those named as there are. */
export function findOwnFiles(
  rows: Rows,
  ids: readonly StoredFileId[],
): Promise<readonly (SubmitState["files"][number] & { readonly id: StoredFileId })[]> {
  return rows.query({
    name: "own sent files",
    text: `SELECT id, administration_id AS administration, state, requested_by_id AS "requestedById", requested_at AS "requestedAt",
      is_attached AS "isAttached" FROM wall.own_sent_files($1::uuid[])`,
    values: [ids],
    instants: ["requestedAt"],
  });
}

/** How many files the person asked for within a day that are on nothing. */
export async function countUnsent(rows: Rows): Promise<number> {
  const [found] = await rows.query<{ waiting: number }>({
    name: "own unsent files",
    text: "SELECT wall.own_unsent_files() AS waiting",
    values: [],
  });
  return found?.waiting ?? 0;
}

/** Writes down that a file is about to come. False when the wall has no room for it. */
export async function makeRoom(transaction: Transaction, accountsId: string, file: StoredFile): Promise<boolean> {
  const [made] = await transaction.$queryRaw<{ readonly done: boolean }[]>`
    SELECT wall.room_for_accounts_file(${accountsId}::uuid, ${file.id}::uuid, ${file.name}, ${file.format}, ${file.size}::integer, ${file.mayHoldCpr},
      ${file.requestedAt}::timestamptz) AS done`;
  return made?.done ?? false;
}

/** Delivers accounts with their files. False when somebody else was first. */
export async function deliverAccounts(
  transaction: Transaction,
  accounts: GrantAccounts,
  said: AccountsContent,
  files: readonly StoredFileId[],
): Promise<boolean> {
  const sent = files.map((file) => ({ file, document: newId(), event: newId() }));
  const kept = [...accounts.documentIds];
  const [done] = await transaction.$queryRaw<{ readonly done: boolean }[]>`
    SELECT wall.deliver_accounts(${accounts.id}::uuid, ${accounts.version - 1}::integer, ${JSON.stringify(said)}::jsonb, ${kept}::uuid[],
      ${JSON.stringify(sent)}::jsonb, ${newId()}::uuid, ${newId()}::uuid) AS done`;
  return done?.done ?? false;
}
