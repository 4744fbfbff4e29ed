/** What a prepared statement is given: an instant or a day as text, as the domain has them. */
export type StatementValue = string | number | bigint | boolean | null | undefined | readonly StatementValue[];

/** A value as PostgreSQL reads it in a packet; null is NULL. */
export type Parameter = string | null;

/** TypeError for anything that is no value of a statement. */
export function toParameter(value: StatementValue): Parameter {
  if (value === null || value === undefined) return null;
  if (typeof value === "string") return value;
  if (typeof value === "number" || typeof value === "bigint" || typeof value === "boolean") return String(value);
  if (Array.isArray(value)) return toList(value as readonly StatementValue[]);
  throw new TypeError(
    `A value of a statement is text, a number, true, false, null or a list of them, not ${Object.prototype.toString.call(value)}`,
  );
}

function toList(values: readonly StatementValue[]): string {
  // PostgreSQL writes a list as JSON does, but for its brackets and for what JSON escapes.
  const json = values.every(isSameInJson) ? JSON.stringify(values) : null;
  if (json === null || json.includes("\\")) return `{${values.map(toEntry).join()}}`;
  return `{${json.slice(1, -1)}}`;
}

function isSameInJson(value: StatementValue): boolean {
  return typeof value === "string" || value === null || Number.isFinite(value);
}

function toEntry(value: StatementValue): string {
  const entry = toParameter(value);
  if (entry === null) return "NULL";
  return Array.isArray(value) ? entry : `"${entry.replace(/["\\]/gu, "\\$&")}"`;
}
