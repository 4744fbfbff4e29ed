import { randomUUID } from "node:crypto";
import { askGraph, GraphRefused, type Asking } from "../graph/ask-graph.ts";
import type { Row } from "./cell.type.ts";
import type { ExportRequest } from "./export-request.ts";

interface List {
  readonly nodes: readonly unknown[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly totalCount?: number;
}

interface Answer {
  readonly list?: List;
  /** Whose list it is, where it is not the query's own. */
  readonly owner?: { readonly list?: List } | null;
  readonly recordExtract?: { readonly __typename: string; readonly code?: string };
}

/** Pages of this size are the largest that the graph answers. */
const pageSize = 100;

/** How many rows there are; null where there is no such list for whoever asks. */
export async function countRows(asking: Asking, request: ExportRequest): Promise<number | null> {
  const list = listIn(await ask(asking, queryOf(request, "totalCount"), { first: 1, ...request.where }));
  return list?.totalCount ?? null;
}

/** LAW-6: writes into the log what is taken out, before it is. */
export async function logExtract(asking: Asking, { list, format, names }: ExportRequest, rows: number): Promise<void> {
  const input = { idempotencyKey: randomUUID(), list: list.list, format: format.toUpperCase(), columns: names, rows };
  const { recordExtract } = await ask(
    asking,
    "mutation Export($input: RecordExtractInput!) { recordExtract(input: $input) { __typename ... on Refusal { code } } }",
    { input },
  );
  if (recordExtract?.__typename !== "RecordExtractPayload")
    throw new GraphRefused("The extract is not allowed.", recordExtract?.code ?? "NOT_ALLOWED");
}

/** All rows, page by page, as the graph answers whoever asks. Ends after `most`, whatever came in between. */
export async function* readList(asking: Asking, request: ExportRequest, most: number): AsyncGenerator<readonly Row[]> {
  const query = queryOf(request, `nodes { ${request.columns.map(({ select }) => select).join(" ")} }`);
  let after: string | null = null;
  for (let read = 0; read < most; read += pageSize) {
    const list = listIn(await ask(asking, query, { first: pageSize, after, ...request.where }));
    if (list === undefined) return;
    yield list.nodes.map((node) => request.columns.map((column) => column.cell(node)));
    if (!list.pageInfo.hasNextPage) return;
    after = list.pageInfo.endCursor;
  }
}

function listIn({ list, owner }: Answer): List | undefined {
  return list ?? owner?.list;
}

/** What is asked of the graph for a page of the list, or for its number of rows. */
export function queryOf({ list, where }: Pick<ExportRequest, "list" | "where">, selection: string): string {
  const given = Object.entries(list.narrowing).filter(([name]) => name in where);
  const variables = given.map(([name, type]) => `, $${name}: ${type}`).join("");
  const passed = given
    .filter(([name]) => name !== list.owner?.variable)
    .map(([name]) => `, ${name}: $${name}`)
    .join("");
  const page = selection === "totalCount" ? selection : `${selection} pageInfo { hasNextPage endCursor }`;
  const field = `list: ${list.field}(first: $first, after: $after${passed}) { ${page} }`;
  const asked = list.owner
    ? `owner: node(id: $${list.owner.variable}) { ... on ${list.owner.type} { ${field} } }`
    : field;
  return `query Export($first: Int, $after: String${variables}) { ${asked} }`;
}

function ask(asking: Asking, query: string, variables: object): Promise<Answer> {
  return askGraph<Answer>(asking, { query, operationName: "Export", variables });
}
