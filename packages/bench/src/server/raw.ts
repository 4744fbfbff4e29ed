/** The yardstick: Node's own HTTP server, one prepared statement, JSON.stringify. RAW_URL is whom it logs in as. */
import { createServer } from "node:http";
import { text } from "node:stream/consumers";
import pg from "pg";
import { caseListAnswer, type CaseRow, decodeCursor, firstPageSql, nextPageSql } from "../case-list.ts";

pg.types.setTypeParser(pg.types.builtins.DATE, (value) => value);
const pool = new pg.Pool({ connectionString: process.env["RAW_URL"], max: 6 });

async function page(first: number, after: string | null): Promise<CaseRow[]> {
  const values = [101, "social", first + 1];
  const statement =
    after === null
      ? { name: "first", text: firstPageSql, values }
      : { name: "next", text: nextPageSql, values: [...values, ...decodeCursor(after)] };
  return (await pool.query<CaseRow>(statement)).rows;
}

createServer(async (request, response) => {
  const { variables } = JSON.parse(await text(request)) as { variables: { first: number; after: string | null } };
  response.setHeader("content-type", "application/json; charset=utf-8");
  response.end(`${JSON.stringify(caseListAnswer(await page(variables.first, variables.after), variables.first))}\n`);
}).listen(Number(process.env["PORT"]), "127.0.0.1", () => process.stdout.write("ready\n"));
