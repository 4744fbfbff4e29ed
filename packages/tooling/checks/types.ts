import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { run } from "../process/command.ts";
import { root } from "../process/root.ts";
import { packagesWith } from "../process/workspace.ts";
import type { Check } from "./check.type.ts";

/** Each package by its own settings, in one process, which reads what they share once. `--force`: nothing is taken from an earlier run. */
const compiler = ["--build", "--noEmit", "--force", "--pretty", "false", "--checkers", "1"];

export const types: Check = {
  name: "Types hold (tsc, strict) in every package",
  async findings() {
    const untyped = packagesWith("package.json").filter((folder) => !existsSync(join(root, folder, "tsconfig.json")));
    const findings = untyped.map((folder) => `${folder} has no tsconfig.json.`);
    const builders = ["--builders", String(availableParallelism())];
    const { code, output } = await run("tsc", [...compiler, ...builders, ...packagesWith("tsconfig.json")]);
    if (code === 0) return findings;
    const lines = output.split("\n").filter((line) => line.trim() !== "");
    return [...findings, ...(lines.length > 0 ? lines : ["tsc failed without a word."])];
  },
};
