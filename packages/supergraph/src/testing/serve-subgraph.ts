import { createHash } from "node:crypto";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import {
  correlationHeader,
  correlationIdFrom,
  createViewerVerifier,
  maskedError,
  type Identity,
  type Subgraph,
  type VerificationKey,
} from "@indgang/subgraph-kit";
import { parse } from "graphql";
import { createJitExecute } from "../engine/jit-execute.ts";

export interface ServedSubgraph {
  readonly url: string;
  /** Identities of the requests so far. */
  readonly requests: Identity[];
  stop(): Promise<void>;
}

interface ServeOptions {
  readonly subgraph: Subgraph;
  readonly key: VerificationKey;
  contextFor(identity: Identity): object;
}

/** Serves one subgraph on a free port, as bare as can be. The app that does it for real is not for packages to import. */
export async function serveSubgraph({ subgraph, key, contextFor }: ServeOptions): Promise<ServedSubgraph> {
  const execute = createJitExecute(subgraph.schema);
  const verify = createViewerVerifier([key]);
  const requests: Identity[] = [];
  const answer = async (request: IncomingMessage): Promise<unknown> => {
    const viewer = await verify(request.headers.authorization?.replace("Bearer ", "") ?? "");
    if (!viewer) return { errors: [{ message: "Who is asking?" }] };
    const identity = { viewer, correlationId: correlationIdFrom(request.headers[correlationHeader]) };
    requests.push(identity);
    const { query, variables } = JSON.parse(await textOf(request)) as {
      query: string;
      variables?: Record<string, unknown>;
    };
    const hash = createHash("sha256").update(query).digest("hex");
    const { data, errors } = await execute({
      document: parse(query),
      key: hash,
      operationName: null,
      variables: variables ?? {},
      context: contextFor(identity),
    });
    return {
      data,
      ...(errors ? { errors: errors.map((error) => maskedError(error.toJSON(), identity.correlationId)) } : {}),
    };
  };
  const server = createServer((request, response) => {
    const send = (body: unknown): unknown =>
      response.setHeader("content-type", "application/json").end(JSON.stringify(body));
    void answer(request).then(send, (error: unknown) => response.writeHead(500).end(String(error)));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const stop = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`, requests, stop };
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}
