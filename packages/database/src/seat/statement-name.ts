import { createHash } from "node:crypto";

const names = new Map<string, string>();

/**
 * The name under which a text is prepared: its family, so that people can read the server's statistics, and a hash of the text.
 * PostgreSQL cuts names off at 63 bytes and takes two texts of one name for each other: one text, one name.
 */
export const statementName = (family: string, text: string): string => {
  const known = names.get(text);
  if (known !== undefined) return known;
  const name = `${family.slice(0, 30)} ${createHash("sha256").update(text).digest("hex").slice(0, 24)}`;
  names.set(text, name);
  return name;
};
