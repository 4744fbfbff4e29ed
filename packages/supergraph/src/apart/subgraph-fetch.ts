import { GraphQLError } from "graphql";
import type { Pool } from "undici";
import type { Answer } from "../engine/engine.type.ts";

/** One request to one subgraph. */
export interface SubgraphRequest {
  /** The operation. */
  readonly text: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly context: object;
}

export interface SubgraphFetchOptions {
  readonly name: string;
  /** Connections to where it answers. What is under way when the pool is destroyed fails. */
  readonly pool: Pool;
  readonly path: string;
  /** Headers of the request: who is asking. */
  headers(context: object): Promise<Readonly<Record<string, string>>>;
}

/**
 * Asks a subgraph over HTTP. Every request is its own: two that look alike may be of two viewers.
 * A subgraph that cannot be reached, is too slow or answers nonsense gives one error that tells nothing of the machine; the cause is in `originalError`.
 */
export async function fetchFromSubgraph(
  options: SubgraphFetchOptions,
  { text, variables, context }: SubgraphRequest,
): Promise<Answer> {
  try {
    const { body } = await options.pool.request({
      method: "POST",
      path: options.path,
      headers: { ...(await options.headers(context)), "content-type": "application/json", accept: "application/json" },
      body: JSON.stringify({ query: text, variables }),
    });
    return answerOf(await body.json());
  } catch (error) {
    return { errors: [unavailable(options.name, error)] };
  }
}

interface SentError {
  readonly message?: unknown;
  readonly path?: readonly (string | number)[];
  readonly extensions?: Record<string, unknown>;
}

function answerOf(body: unknown): Answer {
  if (typeof body !== "object" || body === null || !("data" in body || "errors" in body))
    throw new Error("The subgraph's answer is not one of GraphQL.");
  const { data, errors } = body as {
    readonly data?: Record<string, unknown> | null;
    readonly errors?: readonly SentError[];
  };
  return {
    ...(data === undefined ? {} : { data }),
    ...(errors?.length
      ? {
          errors: errors.map(
            ({ message, path, extensions }) =>
              new GraphQLError(String(message), { path: path ?? null, extensions: extensions ?? {} }),
          ),
        }
      : {}),
  };
}

function unavailable(name: string, cause: unknown): GraphQLError {
  return new GraphQLError("A part of the graph could not be reached.", {
    extensions: { code: "SUBGRAPH_UNAVAILABLE", subgraph: name },
    originalError: cause instanceof Error ? cause : new Error(String(cause)),
  });
}
