/**
 * The yardstick for the association's page: Node's own HTTP server, and one prepared statement in which PostgreSQL puts together all that the
 * page shows. RAW_URL is whom it logs in as.
 */
import { createServer } from "node:http";
import { text } from "node:stream/consumers";
import pg from "pg";
import { associationPageSql } from "../association-page.ts";

const pool = new pg.Pool({ connectionString: process.env["RAW_URL"], max: 6 });
const copenhagen = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Copenhagen" });

async function page(id: string): Promise<object> {
  const key = id.slice("association_".length);
  const values = [101, key, "social", copenhagen.format(new Date())];
  const { rows } = await pool.query<{ association: object }>({ name: "page", text: associationPageSql, values });
  return { data: { association: rows[0]?.association ?? null } };
}

createServer(async (request, response) => {
  const { variables } = JSON.parse(await text(request)) as { variables: { id: string } };
  response.setHeader("content-type", "application/json; charset=utf-8");
  response.end(`${JSON.stringify(await page(variables.id))}\n`);
}).listen(Number(process.env["PORT"]), "127.0.0.1", () => process.stdout.write("ready\n"));
