import type { Transaction } from "@indgang/database";
import { dateAt } from "@indgang/domain/kernel";
import type { ForumBody, ForumMembership } from "@indgang/domain/forums";
import type { Columns, Ordering, Rows } from "@indgang/subgraph-kit";
import { forumReads } from "./forum-rows.ts";

const columns = `id, body_id AS "bodyId", seat_kind_id AS "seatKindId", version, person_id AS "personId",
  person_name AS "personName", association_id AS "associationId", is_chair AS "isChair", starts_on::text AS "startsOn", ends_on::text AS "endsOn"`;

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
  columns,
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
  columns,
  from: "forum_membership",
  parent: "body_id",
  ordering: latestFirst("all forum members STARTS_ON_DESC"),
});

/** The seats in which somebody speaks, or spoke, for an association. */
export const seatsOfAssociation = forumReads.pageOfChildren<ForumMembership>({
  name: "forum seats of association",
  columns,
  from: "forum_membership",
  parent: "association_id",
  ordering: latestFirst("forum seats STARTS_ON_DESC"),
});

/** All seats of a body, past ones too, inside a change. */
export function findMemberships(rows: Rows, bodyId: string): Promise<readonly ForumMembership[]> {
  return rows.query<Columns<ForumMembership>>({
    name: "memberships",
    text: `SELECT ${columns} FROM forum_membership WHERE body_id = $1::uuid ORDER BY starts_on, id`,
    values: [bodyId],
  });
}

const date = (day: string): Date => new Date(`${day}T00:00:00.000Z`);

/** A seat, new or ended. True when it was written. */
export async function keepMembership(
  transaction: Transaction,
  body: ForumBody,
  membership: ForumMembership,
): Promise<boolean> {
  const { startsOn, endsOn } = membership;
  const data = {
    municipalityId: body.municipalityId,
    administrationId: body.administration,
    ...membership,
    startsOn: date(startsOn),
    endsOn: endsOn === null ? null : date(endsOn),
  };
  if (membership.version === 1) return (await transaction.forumMembership.createMany({ data: [data] })).count === 1;
  const where = { municipalityId: body.municipalityId, id: membership.id };
  return (await transaction.forumMembership.updateMany({ where, data })).count === 1;
}
