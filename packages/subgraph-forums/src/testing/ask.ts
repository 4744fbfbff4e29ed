import type { TestDatabase } from "@indgang/database/testing";
import { execute } from "@indgang/subgraph-kit/testing";
import { forums } from "../index.ts";
import { contextOf, type Name } from "./world.ts";

/** What came back, and how many statements it took. */
export interface Answer {
  readonly data: Readonly<Record<string, unknown>>;
  readonly statements: number;
}

/** Asks the forums as somebody. Errors are bugs and throw. */
export async function ask(
  test: TestDatabase,
  who: Name,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
  at?: string,
): Promise<Answer> {
  const { statements } = test.database;
  const before = statements.count;
  const { data, errors } = await execute(forums, { query, variables, context: contextOf(test, who, at) });
  if (errors) throw new Error(errors.map((error) => error.message).join("\n"));
  return { data: data ?? {}, statements: statements.count - before };
}

/** Carries a mutation out as somebody. */
export async function change(
  test: TestDatabase,
  who: Name,
  name: string,
  input: Readonly<Record<string, unknown>>,
  { select = "", at, key = crypto.randomUUID() }: { select?: string; at?: string; key?: string } = {},
) {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  const payload = select === "" ? "" : `... on ${type}Payload { ${select} }`;
  const query = `mutation ($input: ${type}Input!) { ${name}(input: $input) { __typename ... on Refusal { code message }
    ... on InvalidInput { fields { path code } } ${payload} } }`;
  const { data, statements } = await ask(test, who, query, { input: { idempotencyKey: key, ...input } }, at);
  const answer = data[name] as Readonly<Record<string, unknown>> & { readonly __typename: string };
  return { answer, code: (answer["code"] as string | undefined) ?? "OK", statements };
}
