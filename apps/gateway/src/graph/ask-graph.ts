import type { ApolloServer } from "@apollo/server";
import type { Viewer } from "@indgang/domain/kernel";
import type { FastifyRequest } from "fastify";
import type { Identity } from "../identity/identity.type.ts";
import { FaultLog } from "./fault-log.ts";
import type { GraphContext } from "./graph-context.type.ts";

/** What a route needs so as to ask the graph itself. */
export interface AskingParts {
  readonly graph: Pick<ApolloServer<GraphContext>, "executeOperation">;
  readonly makeContext: (viewer: Viewer, correlationId: string) => object;
  now(): Date;
}

/** Somebody in whose name the graph is asked. The context is new for each question, so that loaders keep nothing of the last. */
export interface Asking {
  readonly graph: AskingParts["graph"];
  contextOf(): GraphContext;
}

/** Asks as whoever a request comes from; `name` stands in the log with what goes wrong. */
export function asksAs(
  { graph, makeContext, now }: AskingParts,
  name: string,
): (request: FastifyRequest, identity: Identity) => Asking {
  const faults = new FaultLog(now);
  return (request, identity) => {
    const logFault = (error: unknown): void => faults.log(request.log, error, name);
    const edge = { identity, correlationId: request.id, facts: request.facts, logFault };
    return { graph, contextOf: () => ({ edge, inner: makeContext(identity.viewer, request.id) }) };
  };
}

/** What the graph said no to, with the code of its first error. */
export class GraphRefused extends Error {
  readonly code: string;

  constructor(message: string, code: string) {
    super(message);
    this.code = code;
  }
}

/** The graph's answer to one question. Throws GraphRefused where any of it is an error: half an answer is none. */
export async function askGraph<Data extends object>(
  { graph, contextOf }: Asking,
  question: { readonly query: string; readonly operationName: string; readonly variables?: object },
): Promise<Data> {
  const { query, operationName, variables = {} } = question;
  const request = { query, operationName, variables: { ...variables } };
  const { body } = await graph.executeOperation<Data>(request, { contextValue: contextOf() });
  if (body.kind !== "single") throw new Error("The graph answers in parts.");
  const { data, errors } = body.singleResult;
  const [error] = errors ?? [];
  if (error !== undefined) throw new GraphRefused(error.message, String(error.extensions?.["code"]));
  if (!data) throw new Error("The graph does not answer.");
  return data;
}
