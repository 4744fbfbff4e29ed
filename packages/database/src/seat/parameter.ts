/** A value as PostgreSQL reads it in a packet; null is NULL. */
export type Parameter = string | null;

/** Text, numbers, truth values, null, and lists of them. TypeError for anything else: the store says how it is to be written. */
export function toParameter(value: unknown): Parameter {
  if (value === null || value === undefined) return null;
  if (typeof value === "string") return value;
  if (typeof value === "number" || typeof value === "boolean" || typeof value === "bigint") return String(value);
  if (Array.isArray(value)) return toList(value);
  throw new TypeError(
    `A value of a statement is text, a number, true, false, null or a list of them, not ${typeof value}`,
  );
}

/** PostgreSQL writes a list as JSON does, but for its brackets and for what JSON escapes: that is escaped by hand. */
function toList(values: readonly unknown[]): string {
  const json = JSON.stringify(values);
  const isPlain = !json.includes("\\") && values.every((value) => typeof value !== "object" || value === null);
  return isPlain ? `{${json.slice(1, -1)}}` : `{${values.map(toEntry).join()}}`;
}

function toEntry(value: unknown): string {
  const entry = toParameter(value);
  if (entry === null) return "NULL";
  return Array.isArray(value) ? entry : `"${entry.replace(/["\\]/gu, "\\$&")}"`;
}
