import type { Identity } from "@indgang/subgraph-kit";

/** What Apollo Server carries through a request. It copies the context field by field, so the resolvers' own travels inside, whole. */
export interface GraphContext {
  readonly identity: Identity;
  readonly inner: object;
  logFault(error: unknown): void;
}
