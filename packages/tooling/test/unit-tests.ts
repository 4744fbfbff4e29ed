import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "../process/command.ts";
import { oneFailure, type Tally, tallyVitest, type VitestReport } from "./tally.ts";

const configuration = "packages/tooling/vitest/vitest.config.ts";

/** All vitest projects, or what `args` (vitest's own) picks of them. */
export async function unitTests(args: readonly string[] = []): Promise<Tally> {
  const folder = mkdtempSync(join(tmpdir(), "indgang-test-"));
  const report = join(folder, "vitest.json");
  // Vitest leaves one core to itself; while a test waits for PostgreSQL, another can work. Projects take this from the command line alone.
  const workers = `--maxWorkers=${availableParallelism()}`;
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  try {
    await run("vitest", ["run", "--config", configuration, workers, ...reporters, ...args], { shown: true });
    const parsed: VitestReport = JSON.parse(readFileSync(report, "utf8"));
    return tallyVitest(parsed);
  } catch (error) {
    return oneFailure(`vitest gave no report: ${error instanceof Error ? error.message : String(error)}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
