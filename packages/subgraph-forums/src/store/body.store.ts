import type { Transaction } from "@indgang/database";
import type { ForumBody } from "@indgang/domain/forums";
import type { Columns, Ordering, Page, PageOfNodes, RequestContext, Rows } from "@indgang/subgraph-kit";
import { forumReads } from "./forum-rows.ts";

const columns = `id, municipality_id AS "municipalityId", administration_id AS administration, version, name, kind,
  parent_id AS "parentId", major_days AS "majorDays", meetings_a_year AS "meetingsAYear"`;

const text = `SELECT ${columns} FROM forum_body WHERE id = ANY ($1::uuid[])`;

/** A body, as far as the viewer is shown it. */
export const bodyById = forumReads.oneByKey<ForumBody>({ name: "forum body by id", text });

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
  const list = { name: "forum bodies", columns, from: "forum_body", conditions: [], values: [] };
  return forumReads.pageOfList(context, { ...list, ordering: byName }, page);
}

/** A body inside a change; null when the seat is shown none. */
export async function findBody(rows: Rows, id: string): Promise<ForumBody | null> {
  const [body] = await rows.query<Columns<ForumBody>>({ name: "forum body", text, values: [[id]] });
  return body ?? null;
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

/** A new body. */
export async function insertBody(transaction: Transaction, body: ForumBody): Promise<void> {
  const { id, version, name, kind, parentId, majorDays, meetingsAYear } = body;
  const data = {
    municipalityId: body.municipalityId,
    administrationId: body.administration,
    id,
    version,
    name,
    kind,
    parentId,
    majorDays,
    meetingsAYear,
  };
  await transaction.forumBody.createMany({ data: [data] });
}
