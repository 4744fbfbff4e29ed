import {
  defaultFieldResolver,
  getNamedType,
  isAbstractType,
  isObjectType,
  type GraphQLField,
  type GraphQLResolveInfo,
  type GraphQLSchema,
} from "graphql";
import type { EntityKey } from "@indgang/subgraph-kit";
import type { Owner } from "../compose/owners.ts";
import type { HomeOfField } from "./merged-resolvers.ts";
import { createNeed, type Wanted } from "./reference-need.ts";
import type { RuntimeTypes } from "./runtime-types.ts";
import { UnderWay } from "./under-way.ts";

interface References {
  readonly owners: ReadonlyMap<string, Owner>;
  readonly homeOf: HomeOfField;
  readonly types: RuntimeTypes;
}

type Resolved = (value: unknown, context: object, info: GraphQLResolveInfo) => unknown;

/** Makes every field that answers another subgraph's entity go to its owner, in place: by the owner's loader, and only when the operation asks for the owner's fields. */
export function resolveReferences(schema: GraphQLSchema, references: References): void {
  const needOf = createNeed();
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith("__")) continue;
    for (const field of Object.values(type.getFields())) {
      const foreign = foreignOwners(schema, field, references.homeOf(type.name, field.name), references.owners);
      if (foreign.size > 0) follow(field, wholeEntity(field, foreign, references.types, needOf));
    }
  }
}

/** The owners of the entities that the field may answer and that its own subgraph does not own. */
function foreignOwners(
  schema: GraphQLSchema,
  field: GraphQLField<unknown, object>,
  home: string | undefined,
  owners: ReadonlyMap<string, Owner>,
): ReadonlyMap<string, Owner> {
  const target = getNamedType(field.type);
  const possible = isAbstractType(target) ? schema.getPossibleTypes(target) : [target];
  return new Map(
    possible.flatMap(({ name }) => {
      const owner = owners.get(name);
      return owner && owner.subgraph !== home ? [[name, owner] as const] : [];
    }),
  );
}

/** From the stub with its key to the owner's object; the stub itself where it is enough. */
function wholeEntity(
  field: GraphQLField<unknown, object>,
  foreign: ReadonlyMap<string, Owner>,
  types: RuntimeTypes,
  needOf: ReturnType<typeof createNeed>,
): Resolved {
  const target = getNamedType(field.type);
  const single = isObjectType(target) ? foreign.get(target.name) : undefined;
  const underWay = new UnderWay<Wanted, object | null>();
  // No promise is made where the stub is enough: lists of stubs are common.
  const from = (owner: Owner | undefined, stub: unknown, context: object, info: GraphQLResolveInfo): unknown => {
    if (!owner) return stub;
    const wanted = needOf(owner, info);
    if (wanted.need === "none") return stub;
    const { id } = stub as EntityKey;
    return underWay.load(context, wanted, id, () => load(owner, id, wanted, context));
  };
  const load = async (owner: Owner, id: string, { need, fields }: Wanted, context: object): Promise<object | null> => {
    const found = await owner.reference.load({ id }, context, fields);
    if (found !== null) return single ? found : types.mark(found, owner.typename);
    // Hidden or gone: its key stays, its owner's fields are null; where one may not be null, there is no entity.
    return need === "required" ? null : types.mark({ id }, owner.typename);
  };
  if (single) return (stub, context, info) => from(single, stub, context, info);
  return async (stub, context, info) =>
    from(foreign.get((await types.nameOf(stub, target.name)) ?? ""), stub, context, info);
}

/** Lets `then` work on what the field resolves to, entry by entry. */
function follow(field: GraphQLField<unknown, object>, then: Resolved): void {
  const resolve = field.resolve ?? defaultFieldResolver;
  const each: Resolved = (value, context, info) => {
    if (value === null || value === undefined) return value;
    if (isPromise(value)) return value.then((settled) => each(settled, context, info));
    if (value instanceof Error) return value;
    return Array.isArray(value)
      ? all(value.map((entry: unknown) => each(entry, context, info)))
      : then(value, context, info);
  };
  field.resolve = (source, values, context, info) => each(resolve(source, values, context, info), context, info);
}

/** An entry that fails is an error at its own place, not of the whole list. */
function all(entries: readonly unknown[]): unknown {
  if (!entries.some(isPromise)) return entries;
  return Promise.all(entries.map((entry) => (isPromise(entry) ? entry.then(undefined, asError) : entry)));
}

function asError(reason: unknown): Error {
  return reason instanceof Error ? reason : new Error(String(reason));
}

function isPromise(value: unknown): value is Promise<unknown> {
  return typeof value === "object" && value !== null && "then" in value && typeof value.then === "function";
}
