import type { GraphQLResolveInfo, GraphQLTypeResolver } from "graphql";

type ResolveType = (
  value: unknown,
  context?: object,
  info?: GraphQLResolveInfo,
) => string | undefined | Promise<string | undefined>;

/** Says which type an object has in places where there may be several. */
export interface RuntimeTypes {
  /** The type of the object in a place of this interface or union; undefined when nobody knows. */
  nameOf(value: unknown, abstractType: string): string | undefined | Promise<string | undefined>;
  /** Remembers the type of an object that says nothing about itself: an owner's loader gives plain objects. */
  mark<Value extends object>(value: Value, typename: string): Value;
}

/** Asks, in this order: what was marked, the object's `__typename`, each subgraph that has the interface or union. */
export function createRuntimeTypes(resolvers: Readonly<Record<string, unknown>>): RuntimeTypes {
  const marked = new WeakMap<object, string>();
  return {
    mark(value, typename) {
      marked.set(value, typename);
      return value;
    },
    nameOf(value, abstractType) {
      if (typeof value !== "object" || value === null) return undefined;
      const known = marked.get(value) ?? ("__typename" in value ? value.__typename : undefined);
      return typeof known === "string" ? known : firstOf(typeResolvers(resolvers[abstractType]), value);
    },
  };
}

/** The same as the resolvers that a schema takes. */
export function asTypeResolver(
  types: RuntimeTypes,
  abstractType: string,
): { readonly __resolveType: GraphQLTypeResolver<unknown, object> } {
  return { __resolveType: (value) => types.nameOf(value, abstractType) };
}

function typeResolvers(own: unknown): readonly ResolveType[] {
  if (!Array.isArray(own)) return [];
  return own.flatMap((each: { readonly __resolveType?: ResolveType } | undefined) =>
    each?.__resolveType ? [each.__resolveType] : [],
  );
}

function firstOf(resolvers: readonly ResolveType[], value: object): string | undefined | Promise<string | undefined> {
  for (const resolve of resolvers) {
    try {
      const name = resolve(value);
      if (name !== undefined) return name;
    } catch {
      // type-graphql throws for an object that is none of the types it knows; another subgraph may know it.
    }
  }
  return undefined;
}
