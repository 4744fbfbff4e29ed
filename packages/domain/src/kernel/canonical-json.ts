/** What JSON can say. Undefined members are left out, as JSON.stringify does. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json | undefined };

/** The same text for the same value, whatever the order in which its members were written: keys sorted by code unit, no blanks. */
export function canonicalJson(value: Json): string {
  if (value === null || typeof value !== "object") return primitive(value);
  if (isList(value)) return `[${value.map(canonicalJson).join(",")}]`;
  const members = Object.keys(value)
    .sort()
    .flatMap((key) => {
      const member = value[key];
      return member === undefined ? [] : [`${JSON.stringify(key)}:${canonicalJson(member)}`];
    });
  return `{${members.join(",")}}`;
}

function primitive(value: null | boolean | number | string): string {
  if (typeof value === "number" && !Number.isFinite(value))
    throw new RangeError(`Not a number that JSON knows: ${value}`);
  return JSON.stringify(value);
}

function isList(value: object): value is readonly Json[] {
  return Array.isArray(value);
}
