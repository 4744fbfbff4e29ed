import type { Transaction } from "@indgang/database";
import { dateAt, type Instant } from "@indgang/domain/kernel";
import type { ForumBody, ForumMembership, ForumSeatKind, OwnSeat } from "@indgang/domain/forums";
import type { Columns, Ordering, Page, PageOfNodes, RequestContext, Rows } from "@indgang/subgraph-kit";
import { forumReads, forumRows } from "./forum-rows.ts";

const bodyColumns = `id, municipality_id AS "municipalityId", administration_id AS administration, version, name, kind,
  parent_id AS "parentId", major_days AS "majorDays", meetings_a_year AS "meetingsAYear"`;
const seatKindColumns = `id, body_id AS "bodyId", version, position, name, seats, is_for_association AS "isForAssociation"`;
const membershipColumns = `id, body_id AS "bodyId", seat_kind_id AS "seatKindId", version, person_id AS "personId",
  person_name AS "personName", association_id AS "associationId", is_chair AS "isChair", starts_on::text AS "startsOn", ends_on::text AS "endsOn"`;

const bodyText = `SELECT ${bodyColumns} FROM forum_body WHERE id = ANY ($1::uuid[])`;
const seatKindsText = `SELECT ${seatKindColumns} FROM forum_seat_kind WHERE body_id = ANY ($1::uuid[]) ORDER BY body_id, position, id`;

export const bodyById = forumReads.oneByKey<ForumBody>({ name: "forum body by id", text: bodyText });
export const seatKindsOfBody = forumReads.manyByKey<ForumSeatKind>({
  name: "seat kinds of body",
  text: seatKindsText,
  key: "bodyId",
});
export const seatKindById = forumReads.oneByKey<ForumSeatKind>({
  name: "seat kind by id",
  text: `SELECT ${seatKindColumns} FROM forum_seat_kind WHERE id = ANY ($1::uuid[])`,
});

/** How many seats of a kind are filled today. */
export const filledSeats = forumReads.oneByKey<{ readonly seatKindId: string; readonly filled: number }>({
  name: "filled seats",
  text: `SELECT seat_kind_id AS "seatKindId", count(*) AS filled FROM forum_membership WHERE seat_kind_id = ANY ($1::uuid[])
    AND starts_on <= (now() AT TIME ZONE 'Europe/Copenhagen')::date AND (ends_on IS NULL OR ends_on > (now() AT TIME ZONE 'Europe/Copenhagen')::date)
    GROUP BY 1`,
  key: "seatKindId",
});

const byName: Ordering<ForumBody> = {
  name: "forum bodies NAME_ASC",
  column: "name",
  cast: "text",
  kind: "text",
  descending: false,
  valueOf: ({ name }) => name,
};

/** A page of the bodies that the viewer is shown, by name. */
export function listBodies(context: RequestContext, page: Page): Promise<PageOfNodes<ForumBody>> {
  const list = { name: "forum bodies", columns: bodyColumns, from: "forum_body", conditions: [], values: [] };
  return forumReads.pageOfList(context, { ...list, ordering: byName }, page);
}

const latestFirst = (name: string): Ordering<ForumMembership> => ({
  name,
  column: "starts_on",
  cast: "date",
  kind: "date",
  descending: true,
  valueOf: ({ startsOn }) => startsOn,
});

/** Those who sit in a body now or later, the latest first. */
export const membersOfBody = forumReads.pageOfChildren<ForumMembership>({
  name: "members of body",
  columns: membershipColumns,
  from: "forum_membership",
  parent: "body_id",
  narrowedTo: (context) => ({
    condition: "(ends_on IS NULL OR ends_on > $1::date)",
    value: dateAt(context.now()),
  }),
  ordering: latestFirst("forum members STARTS_ON_DESC"),
});

/** Everybody who sat, sits or is going to sit in a body. */
export const allMembersOfBody = forumReads.pageOfChildren<ForumMembership>({
  name: "all members of body",
  columns: membershipColumns,
  from: "forum_membership",
  parent: "body_id",
  ordering: latestFirst("all forum members STARTS_ON_DESC"),
});

/** The seats in which somebody speaks, or spoke, for an association. */
export const seatsOfAssociation = forumReads.pageOfChildren<ForumMembership>({
  name: "forum seats of association",
  columns: membershipColumns,
  from: "forum_membership",
  parent: "association_id",
  ordering: latestFirst("forum seats STARTS_ON_DESC"),
});

/** The viewer's seats at this moment; staff need none to be shown what they are shown. */
export function ownSeats(context: RequestContext): () => Promise<readonly OwnSeat[]> {
  let seats: Promise<readonly OwnSeat[]> | undefined;
  return () => (seats ??= findOwnSeats(context.use(forumRows), context.viewer, context.now()));
}

/** The same, from whoever answers reads. */
export async function findOwnSeats(
  rows: Rows,
  { administration, personId }: RequestContext["viewer"],
  now: Instant,
): Promise<readonly OwnSeat[]> {
  if (administration !== null || personId === null) return [];
  return rows.query<Columns<OwnSeat>>({
    name: "own seats",
    text: `SELECT body_id AS "bodyId", is_chair AS "isChair", association_id AS "associationId" FROM forum_membership
      WHERE person_id = $1::uuid AND starts_on <= $2::date AND (ends_on IS NULL OR ends_on > $2::date)`,
    values: [personId, dateAt(now)],
  });
}

export async function findBody(rows: Rows, id: string): Promise<ForumBody | null> {
  const [body] = await rows.query<Columns<ForumBody>>({ name: "forum body", text: bodyText, values: [[id]] });
  return body ?? null;
}

export function findSeatKinds(rows: Rows, bodyId: string): Promise<readonly ForumSeatKind[]> {
  return rows.query<Columns<ForumSeatKind>>({ name: "seat kinds", text: seatKindsText, values: [[bodyId]] });
}

export function findMemberships(rows: Rows, bodyId: string): Promise<readonly ForumMembership[]> {
  return rows.query<Columns<ForumMembership>>({
    name: "memberships",
    text: `SELECT ${membershipColumns} FROM forum_membership WHERE body_id = $1::uuid ORDER BY starts_on, id`,
    values: [bodyId],
  });
}

/** Which body a seat, or a kind of seat, belongs to: that never changes, so it may be read before the body is locked. */
export async function bodyOf(
  rows: Rows,
  table: "forum_seat_kind" | "forum_membership",
  id: string,
): Promise<string | null> {
  const [found] = await rows.query<{ bodyId: string }>({
    name: `body of ${table}`,
    text: `SELECT body_id AS "bodyId" FROM ${table} WHERE id = $1::uuid`,
    values: [id],
  });
  return found?.bodyId ?? null;
}

type OfBody = Pick<ForumBody, "municipalityId" | "administration">;
const owner = ({ municipalityId, administration }: OfBody) => ({ municipalityId, administrationId: administration });
const date = (day: string): Date => new Date(`${day}T00:00:00.000Z`);

export async function insertBody(transaction: Transaction, body: ForumBody): Promise<void> {
  const { id, version, name, kind, parentId, majorDays, meetingsAYear } = body;
  const data = { ...owner(body), id, version, name, kind, parentId, majorDays, meetingsAYear };
  await transaction.forumBody.createMany({ data: [data] });
}

/** True when it was written. */
export async function keepSeatKind(transaction: Transaction, body: ForumBody, kind: ForumSeatKind): Promise<boolean> {
  const data = { ...owner(body), ...kind };
  if (kind.version === 1) return (await transaction.forumSeatKind.createMany({ data: [data] })).count === 1;
  const where = { municipalityId: body.municipalityId, id: kind.id };
  return (await transaction.forumSeatKind.updateMany({ where, data })).count === 1;
}

/** True when it was written. */
export async function keepMembership(
  transaction: Transaction,
  body: ForumBody,
  membership: ForumMembership,
): Promise<boolean> {
  const { startsOn, endsOn } = membership;
  const data = {
    ...owner(body),
    ...membership,
    startsOn: date(startsOn),
    endsOn: endsOn === null ? null : date(endsOn),
  };
  if (membership.version === 1) return (await transaction.forumMembership.createMany({ data: [data] })).count === 1;
  const where = { municipalityId: body.municipalityId, id: membership.id };
  return (await transaction.forumMembership.updateMany({ where, data })).count === 1;
}
