/** Connections for the engine: Prisma's adapter for `pg`, with two of its gaps filled. */
import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";

/** PostgreSQL's type `"char"`, which the catalogs use and the adapter refuses. */
const charType = 18;
const textType = 25;
/** The engine's number for a column of single characters. */
const characterColumn = 6;

/** `pg` settings for a PostgreSQL address, in another `database` of the same server where one is named. */
export function connectionSettings(url, database) {
  const { hostname, port, username, password, pathname } = new URL(url);
  return {
    host: hostname,
    port: Number(port || 5432),
    user: decodeURIComponent(username),
    password: decodeURIComponent(password),
    database: database ?? decodeURIComponent(pathname.slice(1)),
  };
}

/**
 * The adapter for a pool, corrected: `"char"` columns are read as text and announced as characters, and a script
 * goes to the server whole, since the adapter would split it at every semicolon, also inside `$$` bodies.
 */
export async function connect(settings) {
  const pool = new pg.Pool(settings);
  const adapter = await new PrismaPg(pool, { disposeExternalPool: true }).connect();
  const { performIO, queryRaw } = adapter;
  let characterColumns = [];
  return Object.assign(adapter, {
    async performIO(query) {
      const result = await performIO.call(adapter, query);
      characterColumns = [];
      result.fields.forEach((field, index) => {
        if (field.dataTypeID !== charType) return;
        field.dataTypeID = textType;
        characterColumns.push(index);
      });
      return result;
    },
    async queryRaw(query) {
      const result = await queryRaw.call(adapter, query);
      for (const index of characterColumns) result.columnTypes[index] = characterColumn;
      return result;
    },
    async executeScript(script) {
      try {
        await pool.query(script);
      } catch (error) {
        adapter.onError(error);
      }
    },
  });
}
