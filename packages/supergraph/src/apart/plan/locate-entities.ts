import type { Trail } from "../trail.ts";
import { everyEntry, type Lookup, type Segment } from "./step.type.ts";

type Found = Record<string, unknown>;

/** An object of the answer so far, and the way to it. */
export interface Located {
  readonly object: Found;
  readonly trail: Trail | null;
}

/** What a subgraph is told of an entity. */
export interface Representation {
  readonly __typename: string;
  readonly id: string;
}

/** The entities of a lookup: each asked for once, however often it stands in the answer. */
export interface Entities {
  readonly representations: readonly Representation[];
  readonly located: readonly Located[];
  /** For each of `located`, which of the representations is its. */
  readonly order: readonly number[];
}

export function locateEntities(data: Found, { paths, typenames }: Lookup): Entities {
  const places: Located[] = [];
  for (const path of paths) walk(data, path, 0, null, places);
  const [representations, located, order]: [Representation[], Located[], number[]] = [[], [], []];
  const indexes = new Map<string, number>();
  for (const place of places) {
    const { __typename, id } = place.object;
    if (typeof __typename !== "string" || !typenames.has(__typename) || typeof id !== "string") continue;
    const key = `${__typename} ${id}`;
    const index = indexes.get(key) ?? representations.push({ __typename, id }) - 1;
    indexes.set(key, index);
    located.push(place);
    order.push(index);
  }
  return { representations, located, order };
}

function walk(value: unknown, path: readonly Segment[], at: number, trail: Trail | null, into: Located[]): void {
  if (typeof value !== "object" || value === null) return;
  const segment = path[at];
  if (Array.isArray(value)) {
    const next = segment === everyEntry ? at + 1 : at;
    for (let index = 0; index < value.length; index += 1)
      walk(value[index], path, next, { at: index, before: trail }, into);
    return;
  }
  const object = value as Found;
  if (segment === undefined) into.push({ object, trail });
  else if (typeof segment === "string") walk(object[segment], path, at + 1, { at: segment, before: trail }, into);
  else if (typeof object["__typename"] !== "string" || segment.has(object["__typename"]))
    walk(object, path, at + 1, trail, into);
}
