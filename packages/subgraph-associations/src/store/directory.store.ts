import type { StatementValue } from "@indgang/database";
import { cursorsOf, searchPatterns, type OrderKind, type Page, type RequestContext } from "@indgang/subgraph-kit";
import type { Association } from "@indgang/domain/associations";
import { associationColumns, toEntry, type AssociationRow } from "./association-entry.ts";
import type { DirectoryQuestion } from "./directory-question.ts";

interface Order {
  readonly column: string;
  /** How the list runs forward. */
  readonly runs: "ASC" | "DESC";
  readonly type: string;
  readonly kind: OrderKind;
  valueOf(association: Association): string;
}

const orders: Readonly<Record<DirectoryQuestion["orderBy"], Order>> = {
  NAME_ASC: { column: "name", runs: "ASC", type: "text", kind: "text", valueOf: ({ name }) => name },
  CREATED_AT_DESC: {
    column: "created_at",
    runs: "DESC",
    type: "timestamptz",
    kind: "instant",
    valueOf: ({ registeredAt }) => registeredAt,
  },
};

/** Cursors of the directory in one order. */
export function directoryCursors(orderBy: DirectoryQuestion["orderBy"]) {
  const { kind, valueOf } = orders[orderBy];
  const cursors = cursorsOf(`associations:${orderBy}`, [kind]);
  return {
    of: (association: Association) => cursors.encode({ values: [valueOf(association)], id: association.id }),
    decode: cursors.decode,
  };
}

/** Conditions with their values. */
function conditionsOf({ search, activityKinds, targetGroups, verified }: DirectoryQuestion) {
  const values: StatementValue[] = [];
  const conditions: string[] = [];
  const hold = (condition: (place: string) => string, value?: StatementValue): void => {
    if (value !== undefined) values.push(value);
    conditions.push(condition(`$${values.length}`));
  };
  const words = searchPatterns(search);
  if (words.length > 0) hold((place) => `id IN (SELECT wall.search_associations(${place}::text[]))`, words);
  if (activityKinds) hold((place) => `activity_kinds && ${place}::text[]::activity_kind[]`, activityKinds);
  if (targetGroups) hold((place) => `target_groups && ${place}::text[]::target_group[]`, targetGroups);
  if (verified !== null) hold(() => `verified_at IS ${verified ? "NOT " : ""}NULL`);
  return { values, conditions };
}

/** A page of the directory in the direction of the page, and one more when there is more. */
export async function findInDirectory(
  { seat }: RequestContext,
  question: DirectoryQuestion,
  { direction, limit, cursor }: Page,
): Promise<readonly Association[]> {
  const { column, runs, type } = orders[question.orderBy];
  const { values, conditions } = conditionsOf(question);
  const ascends = (runs === "ASC") === (direction === "forward");
  const after = directoryCursors(question.orderBy).decode(cursor);
  if (after) {
    values.push(after.values[0], after.id);
    conditions.push(`(${column}, id) ${ascends ? ">" : "<"} ($${values.length - 1}::${type}, $${values.length}::uuid)`);
  }
  values.push(limit + 1);
  const way = ascends ? "ASC" : "DESC";
  const rows = await seat.query<AssociationRow>({
    name: "directory",
    text: `SELECT ${associationColumns} FROM association ${where(conditions)} ORDER BY ${column} ${way}, id ${way} LIMIT $${values.length}`,
    values,
  });
  return rows.map(toEntry);
}

/** How many entries there are in all. */
export async function countDirectory({ seat }: RequestContext, question: DirectoryQuestion): Promise<number> {
  const { values, conditions } = conditionsOf(question);
  const [row] = await seat.query<{ count: number }>({
    name: "directory-count",
    text: `SELECT count(*) AS count FROM association ${where(conditions)}`,
    values,
  });
  return row?.count ?? 0;
}

function where(conditions: readonly string[]): string {
  return conditions.length > 0 ? `WHERE ${conditions.join(" AND ")}` : "";
}
