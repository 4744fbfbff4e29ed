import { typenameOfGlobalId } from "@indgang/subgraph-kit";

/** An entity of which only type and key are known. */
export interface Stub {
  readonly __typename: string;
  readonly id: string;
}

/** Asks the owner whether the thing is there for this viewer. */
export type Exists = (stub: Stub, context: object) => Promise<boolean>;

/** What `Query.node` answers: the stub of a thing that exists for this viewer, else null. The owner is asked also when only the id is wanted. */
export async function findNode(
  id: string,
  typenames: readonly string[],
  exists: Exists,
  context: object,
): Promise<Stub | null> {
  const typename = typenameOfGlobalId(id, typenames);
  if (typename === null) return null;
  const stub = { __typename: typename, id };
  return (await exists(stub, context)) ? stub : null;
}
