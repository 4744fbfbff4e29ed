/** What may stand in a place: its GraphQL type, worked out once per operation. */
export interface Place {
  readonly isRequired: boolean;
  /** Of each entry; null where no list stands. */
  readonly entries: Place | null;
  /** The only possible type; null for interfaces, unions and leaves. */
  readonly typename: string | null;
}

/** A field that the client asked for. */
export interface Wanted {
  /** The client's name for it: the alias, or the field's name. */
  readonly key: string;
  /** The planner's name for it; null for `__typename`, which is known without asking. */
  readonly inner: string | null;
  readonly place: Place;
  /** What is wanted of the object; null for leaves. */
  readonly shape: Shape | null;
}

/** What is wanted of an object, by its type: a single one, unless the place has an interface or a union. */
export type Shape = ReadonlyMap<string, readonly Wanted[]>;
