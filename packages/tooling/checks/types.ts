import { existsSync } from "node:fs";
import { join } from "node:path";
import { run } from "../process/command.ts";
import { root } from "../process/root.ts";
import { packagesWith } from "../process/workspace.ts";
import type { Check } from "./check.type.ts";

/** How many compilers run at once; each has threads of its own. */
const atOnce = 2;

async function findingsIn(folder: string): Promise<readonly string[]> {
  const { code, output } = await run("tsc", ["--noEmit", "--pretty", "false", "-p", folder]);
  if (code === 0) return [];
  const lines = output.split("\n").filter((line) => line.trim() !== "");
  return lines.length > 0 ? lines : [`${folder}: tsc failed without a word.`];
}

export const types: Check = {
  name: "Types hold (tsc, strict) in every package",
  async findings() {
    const untyped = packagesWith("package.json").filter((folder) => !existsSync(join(root, folder, "tsconfig.json")));
    const findings = untyped.map((folder) => `${folder} has no tsconfig.json.`);
    const waiting = packagesWith("tsconfig.json");
    const work = async (): Promise<void> => {
      for (let folder = waiting.shift(); folder !== undefined; folder = waiting.shift()) {
        findings.push(...(await findingsIn(folder)));
      }
    };
    await Promise.all(Array.from({ length: atOnce }, work));
    return findings;
  },
};
