#!/usr/bin/env node
/**
 * Stands in for Prisma's native schema engine, which the CLI would otherwise download: the same engine as
 * WebAssembly from npm, behind the JSON-RPC over standard input and output that the CLI speaks with it.
 * Named in PRISMA_SCHEMA_ENGINE_BINARY. The protocol is Prisma's own and undocumented: versions are pinned together.
 */
import { createInterface } from "node:readline";
import { readArguments } from "./arguments.mjs";
import { runDatabaseCommand } from "./database-command.mjs";

/** The code the native engine gives for any failure of a call; the CLI reads `data`. */
const callFailed = 4466;
/** Ids for what this side sends unasked; far from the CLI's own counting. */
const ownIds = 900_000;

function send(message) {
  process.stdout.write(`${JSON.stringify({ jsonrpc: "2.0", ...message })}\n`);
}

function failure(error) {
  return {
    code: callFailed,
    message: "An error happened. Check the data field for details.",
    data: { is_panic: false, message: error.message ?? String(error), meta: error.meta ?? {}, error_code: error.code },
  };
}

async function serve({ url, datamodels }) {
  const [{ Calls }, { Connections }] = await Promise.all([import("./calls.mjs"), import("./connections.mjs")]);
  const calls = new Calls(new Connections(url), datamodels);
  for await (const line of createInterface({ input: process.stdin })) {
    const { id, method, params } = line.trim() === "" ? {} : JSON.parse(line);
    if (method === undefined) continue;
    try {
      const { result, printed } = await calls.answer(method, params);
      if (printed) send({ id: ownIds + id, method: "print", params: { content: printed } });
      send({ id, result });
    } catch (error) {
      send({ id, error: failure(error) });
    }
  }
}

const given = readArguments(process.argv.slice(2));
if (given.cli === null) {
  await serve(given);
  process.exit(0);
}
process.exit(await runDatabaseCommand(given.cli, given.url));
