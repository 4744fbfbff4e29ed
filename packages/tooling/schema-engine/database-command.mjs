/** The engine's `cli` sub-commands: can the database be reached, and create it. Answers by exit code. */
import pg from "pg";
import { connectionSettings } from "./connection.mjs";

/** PostgreSQL's code for a database that does not exist. */
const unknownDatabase = "3D000";

/** How the CLI expects a failure: one line of JSON in the manner of the native engine's log. */
function report(errorCode, message) {
  const line = { level: "ERROR", target: "schema_engine::logger", fields: { error_code: errorCode, message } };
  process.stderr.write(`\n${JSON.stringify(line)}\n`);
}

/** Returns the exit code. Prisma's P1003: no such database; P1001: the server does not answer. */
export async function runDatabaseCommand(command, url) {
  const creates = command === "create-database";
  const client = new pg.Client(connectionSettings(url, creates ? "postgres" : undefined));
  try {
    await client.connect();
    if (creates) await client.query(`CREATE DATABASE "${connectionSettings(url).database.replaceAll('"', '""')}"`);
    await client.end();
    return 0;
  } catch (error) {
    report(error.code === unknownDatabase ? "P1003" : "P1001", error.message);
    return 1;
  }
}
