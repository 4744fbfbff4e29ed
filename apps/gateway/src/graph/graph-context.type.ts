import type { Identity } from "../identity/identity.type.ts";

/** What the request's log line will say about the operation. No values, no text of the person's. */
export interface OperationFacts {
  operation?: string;
  kind?: string;
  errorCodes?: readonly string[];
}

/** What the gateway itself knows of a graph request, carried through the engine beside the subgraphs' own context. */
export interface Edge {
  readonly identity: Identity;
  readonly correlationId: string;
  readonly facts: OperationFacts;
  /** For faults only, with the error scrubbed of values. */
  logFault(error: unknown): void;
}

export interface GraphContext {
  readonly edge: Edge;
  /** What the subgraphs know of the request. */
  readonly inner: object;
}
