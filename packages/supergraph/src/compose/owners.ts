import type { OwnReference, Subgraph } from "@indgang/subgraph-kit";
import { isObjectType } from "graphql";

/** An entity type and the one subgraph that loads it. */
export interface Owner {
  readonly typename: string;
  readonly subgraph: string;
  readonly reference: OwnReference<object>;
  /** True when it can be fetched by `Query.node`. */
  readonly isNode: boolean;
  /** The fields that only the owner resolves: all but the key. */
  readonly fields: ReadonlySet<string>;
}

/** The owner of every entity, sorted by type. Throws when an entity has two. */
export function ownersByTypename(subgraphs: readonly Subgraph[]): ReadonlyMap<string, Owner> {
  const owners = new Map<string, Owner>();
  for (const subgraph of subgraphs) {
    for (const [typename, reference] of Object.entries(subgraph.references)) {
      if (!reference.owns) continue;
      const other = owners.get(typename);
      if (other)
        throw new Error(`${typename} belongs to ${other.subgraph} and to ${subgraph.name}: an entity has one owner.`);
      owners.set(typename, ownerOf(subgraph, typename, reference));
    }
  }
  return new Map([...owners].sort(([left], [right]) => (left < right ? -1 : 1)));
}

function ownerOf(subgraph: Subgraph, typename: string, reference: OwnReference<object>): Owner {
  const type = subgraph.plain.getType(typename);
  if (!isObjectType(type)) throw new Error(`${typename} is no object type of ${subgraph.name}.`);
  const fields = new Set(Object.keys(type.getFields()).filter((field) => field !== "id"));
  const isNode = type.getInterfaces().some(({ name }) => name === "Node");
  return { typename, subgraph: subgraph.name, reference, isNode, fields };
}
