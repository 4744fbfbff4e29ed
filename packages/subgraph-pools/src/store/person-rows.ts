import { readsThrough, rowsIn, type Reads, type RequestContext, type Rows } from "@indgang/subgraph-kit";

/** Reads as the viewer, where row-level security goes by the person: each in a transaction that names them. `instants`: columns that hold some. */
export function personReads(instants: readonly string[]): Reads {
  return readsThrough((context: RequestContext): Rows => ({
    query: (read) => context.asPerson((transaction) => rowsIn(transaction).query({ ...read, instants })),
  }));
}
