type Found = Record<string, unknown>;

/** Adds to an object what another request found of it. Where both found an object, or a list of them, each is added to in turn. */
export function mergeInto(target: Found, source: Readonly<Found>): void {
  for (const key in source) {
    const [known, found] = [target[key], source[key]];
    if (isObject(known) && isObject(found)) mergeInto(known, found);
    else target[key] = found;
  }
}

/** Lists too: their entries go by their places. */
function isObject(value: unknown): value is Found {
  return typeof value === "object" && value !== null;
}
