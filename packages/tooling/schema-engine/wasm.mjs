/** Loads Prisma's schema engine as WebAssembly. The package is made for bundlers, so its parts are joined by hand. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import * as bindings from "@prisma/schema-engine-wasm/schema_engine_bg";

const main = createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm");
const binary = readFileSync(main.replace(/schema_engine\.js$/u, "schema_engine_bg.wasm"));
const { exports } = new WebAssembly.Instance(new WebAssembly.Module(binary), { "./schema_engine_bg.js": bindings });

// The engine reports a panic here, by this global name, before it aborts.
globalThis.PRISMA_WASM_PANIC_REGISTRY = {
  message: "",
  set_message(message) {
    this.message = message;
    process.stderr.write(`${message}\n`);
  },
};

bindings.__wbg_set_wasm(exports);
exports.__wbindgen_start();

export const { SchemaEngine } = bindings;
