import type { Transaction } from "@indgang/database";
import type { ForumBody, ForumSeatKind } from "@indgang/domain/forums";
import type { Columns, Rows } from "@indgang/subgraph-kit";
import { forumReads } from "./forum-rows.ts";

const columns = `id, body_id AS "bodyId", version, position, name, seats, is_for_association AS "isForAssociation"`;

const ofBodyText = `SELECT ${columns} FROM forum_seat_kind WHERE body_id = ANY ($1::uuid[]) ORDER BY body_id, position, id`;

/** The kinds of seats of a body, in their order. */
export const seatKindsOfBody = forumReads.manyByKey<ForumSeatKind>({
  name: "seat kinds of body",
  text: ofBodyText,
  key: "bodyId",
});

/** One kind of seat. */
export const seatKindById = forumReads.oneByKey<ForumSeatKind>({
  name: "seat kind by id",
  text: `SELECT ${columns} FROM forum_seat_kind WHERE id = ANY ($1::uuid[])`,
});

/** How many seats of a kind are filled today. */
export const filledSeats = forumReads.oneByKey<{ readonly seatKindId: string; readonly filled: number }>({
  name: "filled seats",
  text: `SELECT seat_kind_id AS "seatKindId", count(*) AS filled FROM forum_membership WHERE seat_kind_id = ANY ($1::uuid[])
    AND starts_on <= (now() AT TIME ZONE 'Europe/Copenhagen')::date AND (ends_on IS NULL OR ends_on > (now() AT TIME ZONE 'Europe/Copenhagen')::date)
    GROUP BY 1`,
  key: "seatKindId",
});

/** The kinds of seats of a body inside a change. */
export function findSeatKinds(rows: Rows, bodyId: string): Promise<readonly ForumSeatKind[]> {
  return rows.query<Columns<ForumSeatKind>>({ name: "seat kinds", text: ofBodyText, values: [[bodyId]] });
}

/** A kind of seat, new or changed. True when it was written. */
export async function keepSeatKind(transaction: Transaction, body: ForumBody, kind: ForumSeatKind): Promise<boolean> {
  const data = { municipalityId: body.municipalityId, administrationId: body.administration, ...kind };
  if (kind.version === 1) return (await transaction.forumSeatKind.createMany({ data: [data] })).count === 1;
  const where = { municipalityId: body.municipalityId, id: kind.id };
  return (await transaction.forumSeatKind.updateMany({ where, data })).count === 1;
}
