import type { GraphQLSchema } from "graphql";

/** What the graph knows of an entity before it is loaded. */
export interface EntityKey {
  readonly id: string;
}

/** The subgraph that an entity belongs to: `load` finds it for this viewer, batched; null for unknown, malformed and forbidden alike. */
export interface OwnReference<Context> {
  readonly owns: true;
  /** `fields`: those of the entity's own that will be read, where that is known; the rest may be left out. */
  load(key: EntityKey, context: Context, fields?: ReadonlySet<string>): Promise<object | null>;
}

/** A subgraph that adds fields to another's entity: they get the key and nothing else. */
export interface ForeignReference {
  readonly owns: false;
}

/** By name of the entity type. */
export type References<Context> = Readonly<Record<string, OwnReference<Context> | ForeignReference>>;

/** A thing that can be followed: what a field of the query answers, and its answer anew whenever the thing may have changed. */
export interface LiveField {
  /** The query's field. It takes the thing's id and nothing else. */
  readonly query: string;
  /** PostgreSQL's channel on which changes are told: `<municipality>:<key of the thing>`, and no word more. */
  readonly channel: string;
  readonly description: string;
}

/** What `createResolversMap` of type-graphql gives: resolvers by type and field, values of enums, scalars. */
export type ResolversByType = Readonly<Record<string, unknown>>;

/** A part of the graph. */
export interface Subgraph<Context = object> {
  readonly name: string;
  /** Federated (with `_entities`), executable alone. */
  readonly schema: GraphQLSchema;
  /** Federation 2 SDL, sorted: the same code gives the same text. */
  readonly sdl: string;
  /** type-graphql's own schema, without federation. */
  readonly plain: GraphQLSchema;
  readonly resolvers: ResolversByType;
  readonly references: References<Context>;
  /** By the name of the subscription's field. */
  readonly live: Readonly<Record<string, LiveField>>;
}
