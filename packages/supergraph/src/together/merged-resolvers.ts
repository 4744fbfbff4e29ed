import type { Subgraph } from "@indgang/subgraph-kit";
import { getNamedType, isAbstractType, isEnumType, isObjectType, isScalarType } from "graphql";
import type { Owner } from "../compose/owners.ts";

type FieldResolvers = Record<string, unknown>;

/** Which subgraph resolves a field: `Application.association` → pools. */
export type HomeOfField = (typename: string, field: string) => string | undefined;

export interface MergedResolvers {
  readonly resolvers: Readonly<Record<string, unknown>>;
  readonly homeOf: HomeOfField;
}

/** All subgraphs' resolvers as one map. A field of an entity comes from its owner, what others add from them; shared types are the same everywhere. */
export function mergedResolvers(subgraphs: readonly Subgraph[], owners: ReadonlyMap<string, Owner>): MergedResolvers {
  const resolvers: Record<string, unknown> = {};
  const homes = new Map<string, string>();
  for (const subgraph of subgraphs) {
    for (const type of Object.values(subgraph.plain.getTypeMap())) {
      const own = subgraph.resolvers[type.name];
      if (isScalarType(type) || isEnumType(type)) resolvers[type.name] ??= own;
      if (isAbstractType(type))
        resolvers[type.name] = [...((resolvers[type.name] as unknown[] | undefined) ?? []), own];
      if (!isObjectType(type) || type.name.startsWith("__")) continue;
      const merged: FieldResolvers = { ...(resolvers[type.name] as FieldResolvers | undefined) };
      resolvers[type.name] = merged;
      const owner = owners.get(type.name);
      for (const [field, { type: fieldType }] of Object.entries(type.getFields())) {
        const key = `${type.name}.${field}`;
        if (homes.has(key) && owner === undefined && owners.has(getNamedType(fieldType).name)) {
          throw new Error(
            `${key} leads to an entity and stands in ${homes.get(key)} and ${subgraph.name}: nobody could say who resolves it.`,
          );
        }
        const isOthers =
          owner !== undefined && owner.subgraph !== subgraph.name && (owner.fields.has(field) || field === "id");
        if (homes.has(key) || isOthers) continue;
        homes.set(key, subgraph.name);
        const resolver = (own as FieldResolvers | undefined)?.[field];
        if (resolver !== undefined) merged[field] = resolver;
      }
    }
  }
  return { resolvers, homeOf: (typename, field) => homes.get(`${typename}.${field}`) };
}
