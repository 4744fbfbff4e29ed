import { maskedError } from "@indgang/subgraph-kit";
import type { GraphQLFormattedError } from "graphql";
import type { Engine } from "../engine/engine.type.ts";
import type { RandomOperation } from "./random-operation.ts";
import { run } from "./run.ts";

/** What a client gets: data, and where a null of it has a reason that is told. */
export interface ToldAnswer {
  readonly data: unknown;
  readonly errors: readonly string[];
}

/**
 * The engine's answer as the front would tell it. Of errors, the place that is null for them and their code are compared:
 * when two fields of one object fail and both may not be null, the object is null, and GraphQL leaves open which of the two is told.
 */
export async function toldAnswer(engine: Engine, operation: RandomOperation, context: object): Promise<ToldAnswer> {
  const { data = null, errors = [] } = await run(engine, { ...operation, context });
  const told = (errors as readonly GraphQLFormattedError[]).map((error) => {
    const { path, extensions } = maskedError(error, "c");
    return `${nullPlace(data, path ?? []).join(".")}: ${String(extensions?.["code"])}`;
  });
  return { data, errors: [...new Set(told)].sort() };
}

/** As much of the path as there is in the data. */
function nullPlace(data: unknown, path: readonly (string | number)[]): readonly (string | number)[] {
  let value = data;
  const end = path.findIndex((segment) => {
    if (value === null || value === undefined) return true;
    value = (value as Readonly<Record<string | number, unknown>>)[segment];
    return false;
  });
  return end === -1 ? path : path.slice(0, end);
}
