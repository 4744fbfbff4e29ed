import type { StatementValue } from "@indgang/database";
import type { PlainDate } from "@indgang/domain/kernel";
import {
  boundedBy,
  cursorIn,
  keysetOf,
  pageOfRows,
  seatRows,
  type Keyset,
  type Ordering,
  type Page,
  type PageOfNodes,
  type RequestContext,
  type Rows,
} from "@indgang/subgraph-kit";
import type { WorkSource } from "./work-sources.ts";

/** Something that may wait for a viewer. `count`: cases behind it, where it is a committee's next list. */
export type WorkCandidate = {
  readonly id: string;
  readonly source:
    | "APPLICATION"
    | "OUTCOME"
    | "OPINION"
    | "CHANGE"
    | "YEAR"
    | "AGREEMENT"
    | "FOLLOW_UP"
    | "ACCOUNTS"
    | "INSTALMENT"
    | "AGREEMENT_MISSING"
    | "MEETING"
    | "COMMITTEE";
  readonly dueOn: PlainDate | null;
  readonly count: number | null;
  readonly title: string;
};

const byDeadline: Ordering<WorkCandidate> = {
  name: "work DUE_ON_ASC",
  column: "due",
  cast: "date",
  kind: "date",
  descending: false,
  valueOf: (candidate) => candidate.dueOn,
  nullIs: "infinity",
};

/** A page over several sources at once, the next deadline first; each source reads no more rows than the page and one. */
export async function listWork(
  context: RequestContext,
  sources: readonly WorkSource[],
  today: PlainDate,
  page: Page,
): Promise<PageOfNodes<WorkCandidate>> {
  const seat = seatRows(context);
  const known = [context.viewer.personId, today];
  // Both parameters are named once, so that every combination of sources knows their types.
  const given = "WITH given AS (SELECT $1::uuid, $2::date)";
  const rows = await seat.query<WorkCandidate>({
    name: "work",
    text: `${given} SELECT id, source, nullif(due, 'infinity'::date) AS "dueOn", count, title FROM (${sources.map((source) => branch(source, page)).join(" UNION ALL ")}) AS work
      ORDER BY due, id LIMIT $3`,
    values: [...known, page.limit + 1, ...keysetOf(byDeadline, page, 4).values],
  });
  return pageOfRows({
    page,
    rows,
    cursorOf: (row) => cursorIn(byDeadline, row),
    totalCount: () => countWork(seat, sources, known),
  });

  function branch({ columns, due, id, from, where }: WorkSource, asked: Page): string {
    const keyset: Keyset = keysetOf({ ...byDeadline, column: due, id }, asked, 4);
    return `(SELECT * FROM (SELECT ${id} AS id, ${due} AS due, ${columns} FROM ${from} WHERE ${where} AND ${keyset.where} ORDER BY ${keyset.orderBy} LIMIT ${boundedBy(asked.limit)}) AS found LIMIT $3)`;
  }
}

async function countWork(
  seat: Rows,
  sources: readonly WorkSource[],
  known: readonly StatementValue[],
): Promise<number> {
  const counts = sources.map(({ from, where, counted }) => counted ?? `(SELECT count(*) FROM ${from} WHERE ${where})`);
  const [counted] = await seat.query<{ count: number }>({
    name: "work count",
    text: `WITH given AS (SELECT $1::uuid, $2::date) SELECT ${counts.join(" + ")} AS count`,
    values: known,
  });
  return counted?.count ?? 0;
}
