/** What stands after the question mark, read: one text, or several of the same name. */
export type RawSearch = Readonly<Record<string, string | readonly string[]>>;

/** Reads `?state=A&state=B&q=cafe` so that a person can read the address too: no JSON, several values repeat the name. */
export function parseSearch(text: string): RawSearch {
  const raw: Record<string, string | string[]> = {};
  for (const [name, value] of new URLSearchParams(text)) {
    const earlier = raw[name];
    raw[name] = earlier === undefined ? value : [...(Array.isArray(earlier) ? earlier : [earlier]), value];
  }
  return raw;
}

/** Writes search state as an address; what is empty or undefined is left out, names keep their order. */
export function stringifySearch(search: Readonly<Record<string, unknown>>): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(search)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== undefined && one !== null && one !== "" && one !== false) parameters.append(name, String(one));
    }
  }
  const text = parameters.toString();
  return text === "" ? "" : `?${text}`;
}
