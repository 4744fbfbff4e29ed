import type { Database } from "@indgang/database";
import type { Instant } from "@indgang/domain/kernel";
import { ask } from "./ask.ts";
import type { Who } from "./people.ts";

export type Input = Readonly<Record<string, unknown>>;

/** What a mutation answered: its typename, and what was selected. */
export interface Changed {
  readonly typename: string;
  readonly code: string | null;
  readonly answer: Readonly<Record<string, unknown>>;
  readonly statements: number;
}

export interface MutateOptions {
  /** What is read of the answer, as inline fragments; the code of a refusal always. */
  readonly select?: string;
  readonly now?: Instant;
}

/** Carries a mutation out as somebody. Errors are bugs and throw. */
export async function mutate(
  database: Database,
  who: Who,
  name: string,
  input: Input,
  { select = "", now }: MutateOptions = {},
): Promise<Changed> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input!`;
  const query = `mutation ($input: ${type}) { ${name}(input: $input) { __typename ... on Refusal { code message } ${select} } }`;
  const { data, errors, statements } = await ask(database, who, query, { input }, now);
  if (errors.length > 0) throw new Error(errors.join("\n"));
  const answer = data[name] as Record<string, unknown>;
  return {
    typename: String(answer["__typename"]),
    code: typeof answer["code"] === "string" ? answer["code"] : null,
    answer,
    statements,
  };
}
