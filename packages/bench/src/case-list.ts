/** The case list: a page of 50 applications with association, pool, round and administration, which lie in three subgraphs. */
export const pageSize = 50;

export const caseListQuery = `query CaseList($first: Int!, $after: String) {
  applications(first: $first, after: $after) {
    nodes {
      id caseNumber title state receivedAt appliedAmount dueOn
      association { id name cvr }
      pool { id name }
      round { id name year }
      administration { id name }
    }
    pageInfo { endCursor hasNextPage }
  }
}`;

/** The same rows by one statement, for whoever writes it by hand. $1 municipality, $2 administration, $3 limit; then the position. */
const columns = `a.id, a.case_number, a.title, a.state, a.received_at, a.applied_amount, a.due_on, s.id AS association_id, s.name AS association_name, s.cvr,
  p.id AS pool_id, p.name AS pool_name, r.id AS round_id, r.name AS round_name, r.year, d.id AS administration_id, d.name AS administration_name`;
const joined = `application a
  JOIN association s ON s.municipality_id = a.municipality_id AND s.id = a.association_id
  JOIN pool p ON p.municipality_id = a.municipality_id AND p.id = a.pool_id
  JOIN funding_round r ON r.municipality_id = a.municipality_id AND r.id = a.round_id
  JOIN administration d ON d.municipality_id = a.municipality_id AND d.id = a.administration_id
  WHERE a.municipality_id = $1 AND a.administration_id = $2`;
const order = "ORDER BY a.due_order, a.id LIMIT $3";

export const firstPageSql = `SELECT ${columns} FROM ${joined} ${order}`;
export const nextPageSql = `SELECT ${columns} FROM ${joined} AND (a.due_order, a.id) > ($4::date, $5::uuid) ${order}`;

export interface CaseRow {
  readonly id: string;
  readonly case_number: string;
  readonly title: string;
  readonly state: string;
  readonly received_at: Date;
  readonly applied_amount: string;
  readonly due_on: string | null;
  readonly association_id: string;
  readonly association_name: string;
  readonly cvr: string | null;
  readonly pool_id: string;
  readonly pool_name: string;
  readonly round_id: string;
  readonly round_name: string;
  readonly year: number;
  readonly administration_id: string;
  readonly administration_name: string;
}

/** The answer of the graph, made by hand. */
export function caseListAnswer(rows: readonly CaseRow[], limit: number): object {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    data: {
      applications: {
        nodes: shown.map((row) => ({
          id: `application_${row.id}`,
          caseNumber: row.case_number,
          title: row.title,
          state: row.state,
          receivedAt: row.received_at.toISOString(),
          appliedAmount: Number(row.applied_amount),
          dueOn: row.due_on,
          association: { id: `association_${row.association_id}`, name: row.association_name, cvr: row.cvr },
          pool: { id: `pool_${row.pool_id}`, name: row.pool_name },
          round: { id: `funding_round_${row.round_id}`, name: row.round_name, year: row.year },
          administration: { id: `administration_${row.administration_id}`, name: row.administration_name },
        })),
        pageInfo: { endCursor: last === undefined ? null : encodeCursor(last), hasNextPage: rows.length > limit },
      },
    },
  };
}

const orderName = "applications DUE_ON_ASC";

export function encodeCursor({ due_on, id }: Pick<CaseRow, "due_on" | "id">): string {
  return Buffer.from(JSON.stringify([orderName, [due_on], id])).toString("base64url");
}

export function decodeCursor(cursor: string): readonly [dueOrder: string, id: string] {
  const [, [dueOn], id] = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8")) as [
    string,
    [string | null],
    string,
  ];
  return [dueOn ?? "infinity", id];
}
