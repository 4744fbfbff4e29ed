import type { GraphQLOutputType } from "graphql";

/** A field that the client asked for. */
export interface Wanted {
  /** The client's name for it: the alias, or the field's name. */
  readonly key: string;
  /** The planner's name for it; null for `__typename`, which is known without asking. */
  readonly inner: string | null;
  readonly type: GraphQLOutputType;
  /** What is wanted of the object; null for leaves. */
  readonly shape: Shape | null;
}

/** What is wanted of an object, by its type: a single one, unless the place has an interface or a union. */
export type Shape = ReadonlyMap<string, readonly Wanted[]>;
