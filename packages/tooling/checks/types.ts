import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { run } from "../process/command.ts";
import { root } from "../process/root.ts";
import { packagesWith } from "../process/workspace.ts";
import type { Check } from "./check.type.ts";
import { withTypePrograms } from "./type-programs.ts";

/** `--force`: nothing is taken from an earlier run. */
const compiler = ["--build", "--noEmit", "--force", "--pretty", "false", "--checkers", "1"];

export const types: Check = {
  name: "Types hold (tsc, strict) in every package",
  async findings() {
    const untyped = packagesWith("package.json").filter((folder) => !existsSync(join(root, folder, "tsconfig.json")));
    const findings = untyped.map((folder) => `${folder} has no tsconfig.json.`);
    const builders = ["--builders", String(availableParallelism())];
    const { code, output } = await withTypePrograms(packagesWith("tsconfig.json"), (programs) =>
      run("tsc", [...compiler, ...builders, ...programs]),
    );
    if (code === 0) return findings;
    const lines = output.split("\n").filter((line) => line.trim() !== "");
    return [...findings, ...(lines.length > 0 ? lines : ["tsc failed without a word."])];
  },
};
