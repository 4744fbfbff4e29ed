import type { Transaction } from "@indgang/database";
import type { Instant } from "@indgang/domain/kernel";
import type { AgendaItem, AgendaProposer, ForumPaper, ForumRecusal } from "@indgang/domain/forums";
import { instantColumn, type RequestContext, type Rows } from "@indgang/subgraph-kit";
import { forumReads } from "./forum-rows.ts";

/** Items of a meeting, and papers of an item, that are shown at once. */
const largestAgenda = 200;

/** An item as its row has it. */
type ItemRow = Omit<AgendaItem, "proposer" | "contact"> & {
  readonly proposerAdministration: string | null;
  readonly proposerAssociationId: string | null;
  readonly contactedAt: Instant | null;
  readonly contactedById: string | null;
  readonly chairSaid: string | null;
};

const columns = `item.id, item.municipality_id AS "municipalityId", item.administration_id AS administration, item.version,
  item.meeting_id AS "meetingId", item.body_id AS "bodyId", item.position, item.title, item.text,
  item.proposer_administration AS "proposerAdministration", item.proposer_association_id AS "proposerAssociationId",
  item.proposed_by_id AS "proposedById", item.importance, ${instantColumn("item.received_at")} AS "receivedAt", item.is_late AS "isLate",
  ${instantColumn("item.contacted_at")} AS "contactedAt", item.contacted_by_id AS "contactedById", item.chair_said AS "chairSaid", item.state,
  item.decline_reason AS "declineReason", item.association_id AS "associationId",
  (SELECT text FROM forum_minutes minutes WHERE minutes.municipality_id = item.municipality_id AND minutes.item_id = item.id) AS minutes,
  (SELECT coalesce(json_agg(json_build_object('personId', recusal.person_id, 'personName', recusal.person_name, 'cause', recusal.cause)
      ORDER BY recusal.person_name, recusal.person_id), '[]') FROM forum_recusal recusal
    WHERE recusal.municipality_id = item.municipality_id AND recusal.item_id = item.id) AS recusals`;

const byIdText = `SELECT ${columns} FROM forum_agenda_item item WHERE item.id = ANY ($1::uuid[])`;
// On the agenda first, in order; then what was proposed, as it came.
const byMeetingText = `SELECT * FROM (SELECT ${columns}, row_number() OVER (PARTITION BY item.meeting_id ORDER BY item.position NULLS LAST, item.received_at, item.id) AS place
  FROM forum_agenda_item item WHERE item.meeting_id = ANY ($1::uuid[])) AS found WHERE place <= ${largestAgenda} ORDER BY "meetingId", place`;

const rowById = forumReads.oneByKey<ItemRow>({ name: "agenda item by id", text: byIdText });
const rowsByMeeting = forumReads.manyByKey<ItemRow>({
  name: "agenda by meeting",
  text: byMeetingText,
  key: "meetingId",
});

/** An item, as far as the viewer is shown it. */
export async function loadItem(context: RequestContext, id: string): Promise<AgendaItem | null> {
  const row = await context.use(rowById).load(id);
  return row && toItem(row);
}

/** Everything that was put before a meeting, as far as the viewer is shown it: the agenda in order, then the rest. */
export async function loadAgenda(context: RequestContext, meetingId: string): Promise<readonly AgendaItem[]> {
  return (await context.use(rowsByMeeting).load(meetingId)).map(toItem);
}

/** The papers of an item, as they came. */
export const papersOfItem = forumReads.manyByKey<ForumPaper>({
  name: "papers of item",
  text: `SELECT * FROM (SELECT id, item_id AS "itemId", meeting_id AS "meetingId", title, text, ${instantColumn("added_at")} AS "addedAt", added_by_id AS "addedById",
      is_late AS "isLate", row_number() OVER (PARTITION BY item_id ORDER BY added_at, id) AS place
    FROM forum_paper WHERE item_id = ANY ($1::uuid[])) AS found WHERE place <= ${largestAgenda} ORDER BY "itemId", place`,
  key: "itemId",
});

/** An item inside a change. */
export async function findItem(rows: Rows, id: string): Promise<AgendaItem | null> {
  const [row] = await rows.query<ItemRow & Record<string, unknown>>({
    name: "agenda item",
    text: byIdText,
    values: [[id]],
  });
  return row ? toItem(row) : null;
}

/** Everything that was put before a meeting, inside a change. */
export async function findAgenda(rows: Rows, meetingId: string): Promise<readonly AgendaItem[]> {
  const found = await rows.query<ItemRow & Record<string, unknown>>({
    name: "agenda",
    text: byMeetingText,
    values: [[meetingId]],
  });
  return found.map(toItem);
}

function toItem(row: ItemRow): AgendaItem {
  const { proposerAdministration, proposerAssociationId, contactedAt, contactedById, chairSaid, ...rest } = row;
  const proposer = (
    proposerAdministration === null
      ? { kind: "ASSOCIATION", associationId: proposerAssociationId }
      : { kind: "ADMINISTRATION", administration: proposerAdministration }
  ) as AgendaProposer;
  const contact =
    contactedAt === null
      ? null
      : { at: contactedAt, byId: contactedById as AgendaItem["proposedById"], said: chairSaid ?? "" };
  return { ...rest, proposer, contact };
}

function columnsOf(item: AgendaItem) {
  const { municipalityId, id, version, meetingId, bodyId, position, title, text, proposedById } = item;
  const { importance, isLate, state, declineReason, associationId, proposer, contact } = item;
  const named = { municipalityId, administrationId: item.administration, id, version, meetingId, bodyId, position };
  const words = { title, text, proposedById, importance, isLate, state, declineReason, associationId };
  return {
    ...named,
    ...words,
    receivedAt: new Date(item.receivedAt),
    proposerAdministration: proposer.kind === "ADMINISTRATION" ? proposer.administration : null,
    proposerAssociationId: proposer.kind === "ASSOCIATION" ? proposer.associationId : null,
    contactedAt: contact === null ? null : new Date(contact.at),
    contactedById: contact?.byId ?? null,
    chairSaid: contact?.said ?? null,
  };
}

/** True when it was written. */
export async function keepItem(transaction: Transaction, item: AgendaItem): Promise<boolean> {
  const data = columnsOf(item);
  if (item.version === 1) return (await transaction.forumAgendaItem.createMany({ data: [data] })).count === 1;
  const where = { municipalityId: item.municipalityId, id: item.id };
  return (await transaction.forumAgendaItem.updateMany({ where, data })).count === 1;
}

/** FORUM-2: what was said of an item, in place of what was written before. */
export async function keepMinutes(
  transaction: Transaction,
  { municipalityId, administration, meetingId, id, minutes }: AgendaItem,
): Promise<void> {
  await transaction.$executeRaw`INSERT INTO forum_minutes (municipality_id, administration_id, meeting_id, item_id, text)
    VALUES (${municipalityId}, ${administration}, ${meetingId}::uuid, ${id}::uuid, ${minutes})
    ON CONFLICT (municipality_id, item_id) DO UPDATE SET text = excluded.text`;
}

/** A new paper. */
export async function insertPaper(transaction: Transaction, item: AgendaItem, paper: ForumPaper): Promise<void> {
  const { municipalityId, administration } = item;
  const data = { ...paper, municipalityId, administrationId: administration, addedAt: new Date(paper.addedAt) };
  await transaction.forumPaper.createMany({ data: [data] });
}

/** LAW-2: who takes no part in an item, in place of who was found before. */
export async function replaceRecusals(
  transaction: Transaction,
  { municipalityId, administration, meetingId, id }: AgendaItem,
  recusals: readonly ForumRecusal[],
): Promise<void> {
  await transaction.forumRecusal.deleteMany({ where: { municipalityId, itemId: id } });
  if (recusals.length === 0) return;
  const owner = { municipalityId, administrationId: administration, meetingId, itemId: id };
  await transaction.forumRecusal.createMany({ data: recusals.map((recusal) => ({ ...owner, ...recusal })) });
}
