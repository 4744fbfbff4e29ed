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

/** Texts that are written by hand are some hundreds; what is made for one question alone, with a list as long as its input, is not worth keeping. */
const mostPrepared = 2_000;
const longestPrepared = 10_000;

/** What of the statements of changes is prepared once per connection, which spares the server parsing and mostly planning it anew. */
export class PreparedChanges {
  readonly #texts = new Set<string>();

  /** Empty, which is PostgreSQL's unnamed statement, for what has no values (frames of transactions), for long texts, and for new ones once there are 2,000. */
  nameOf({ sql, args }: { readonly sql: string; readonly args: readonly unknown[] }): string {
    if (args.length === 0 || sql.length > longestPrepared) return "";
    if (!this.#texts.has(sql) && this.#texts.size >= mostPrepared) return "";
    this.#texts.add(sql);
    return statementName("change", sql);
  }
}
