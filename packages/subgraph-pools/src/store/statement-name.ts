import { createHash } from "node:crypto";

const names = new Map<string, string>();

/**
 * The name under which a text is prepared. PostgreSQL cuts names off at 63 bytes, so what a long list of conditions would say in words is
 * said by a hash of the text itself: one text, one name.
 */
export function statementName(family: string, text: string): string {
  const known = names.get(text);
  if (known !== undefined) return known;
  const name = `${family.slice(0, 30)} ${createHash("sha256").update(text).digest("hex").slice(0, 24)}`;
  names.set(text, name);
  return name;
}
