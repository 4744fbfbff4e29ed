import type { Database } from "@indgang/database";
import type { Instant } from "@indgang/domain/kernel";
import { execute } from "@indgang/subgraph-kit/testing";
import { pools } from "../index.ts";
import { contextOf, type Who } from "./people.ts";

/** What came back, and how many statements it took. */
export interface Answer {
  readonly data: Readonly<Record<string, unknown>>;
  readonly errors: readonly string[];
  readonly statements: number;
}

/** Asks the pools as somebody. */
export async function ask(
  database: Database,
  who: Who,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
  now?: Instant,
): Promise<Answer> {
  const before = database.statements.count;
  const { data, errors } = await execute(pools, { query, variables, context: contextOf(database, who, now) });
  return {
    data: data ?? {},
    errors: (errors ?? []).map((error) => error.message),
    statements: database.statements.count - before,
  };
}
