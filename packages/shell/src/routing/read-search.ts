/** Search state as it came from the address: anything a person may have typed. */
export type UnreadSearch = Readonly<Record<string, unknown>>;

/** One text, at most `longest` characters; undefined when absent or empty. */
export function readText(search: UnreadSearch, name: string, longest = 200): string | undefined {
  const value = search[name];
  const text = Array.isArray(value) ? value[0] : value;
  return typeof text === "string" && text !== "" ? text.slice(0, longest) : undefined;
}

/** One of the known values; undefined for anything else, so that an old or mistyped address still opens. */
export function readOneOf<const Value extends string>(
  search: UnreadSearch,
  name: string,
  known: readonly Value[],
): Value | undefined {
  const text = readText(search, name);
  return known.find((value) => value === text);
}

/** The known values among those given, each once, in the order of `known`; undefined when there is none. */
export function readSomeOf<const Value extends string>(
  search: UnreadSearch,
  name: string,
  known: readonly Value[],
): readonly Value[] | undefined {
  const value = search[name];
  const given = Array.isArray(value) ? value : [value];
  const found = known.filter((one) => given.includes(one));
  return found.length > 0 ? found : undefined;
}

/** True only for `true` or `1`; undefined otherwise. */
export function readFlag(search: UnreadSearch, name: string): true | undefined {
  const value = search[name];
  return value === true || value === "true" || value === "1" ? true : undefined;
}
