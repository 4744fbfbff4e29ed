import { dateAt, type Instant } from "@indgang/domain/kernel";
import type { OwnSeat } from "@indgang/domain/forums";
import type { Columns, RequestContext, Rows } from "@indgang/subgraph-kit";
import { forumRows } from "./forum-rows.ts";

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
