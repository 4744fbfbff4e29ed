/** Answers the CLI's JSON-RPC calls with the WebAssembly engine, and evens out where it differs from the native one. */
import { readFileSync } from "node:fs";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import { SchemaEngine } from "./wasm.mjs";

const renamed = { getDatabaseVersion: "version" };
/** These two rely on the migrations' end state, which this build computes in `devDiagnostic` alone. */
const needsDiagnostic = new Set(["evaluateDataLoss", "createMigration"]);

export class Calls {
  #engine;
  #connections;
  #datamodels;

  /** `datamodels`: paths of the schema files, or none. */
  constructor(connections, datamodels) {
    this.#connections = connections;
    this.#datamodels = datamodels;
  }

  #open() {
    const files = this.#datamodels.map((path) => [path, readFileSync(path, "utf8")]);
    const factory = bindMigrationAwareSqlAdapterFactory(this.#connections);
    const ignoreLog = () => {};
    return SchemaEngine.new({ datamodels: files.length > 0 ? files : undefined }, ignoreLog, factory);
  }

  /** `{ result, printed? }`: `printed` is text the CLI must show before it reads the result. */
  async answer(method, params) {
    try {
      this.#engine ??= await this.#open();
      if (needsDiagnostic.has(method)) {
        await this.#engine.devDiagnostic({ migrationsList: params.migrationsList, filters: params.filters });
      }
      const result = (await this.#engine[renamed[method] ?? method](params)) ?? {};
      if (method !== "diff") return { result };
      return { result: { exitCode: result.exitCode }, printed: result.stdout };
    } finally {
      await this.#connections.dropShadows();
    }
  }
}
