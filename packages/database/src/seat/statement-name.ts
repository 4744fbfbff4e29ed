import { createHash } from "node:crypto";

/** PostgreSQL cuts names off here, and two statements of one name would be taken for each other. */
const longest = 63;

const shortened = new Map<string, string>();

/** The name itself, or for a long one its beginning and a hash of the whole. */
export const statementName = (name: string): string => {
  if (name.length <= longest) return name;
  const known = shortened.get(name);
  if (known !== undefined) return known;
  const short = `${name.slice(0, 40)} ${createHash("sha256").update(name).digest("hex").slice(0, 20)}`;
  shortened.set(name, short);
  return short;
};
