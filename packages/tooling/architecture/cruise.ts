import { cruise, type ICruiseOptions, type ICruiseResult } from "dependency-cruiser";
import { root } from "../process/root.ts";
import { sourceFiles } from "../process/workspace.ts";
import { law } from "./law.ts";

export interface Breach {
  readonly rule: string;
  readonly from: string;
  readonly to: string;
}

export interface CruiseReport {
  readonly breaches: readonly Breach[];
  /** How many of our own files were read. */
  readonly filesRead: number;
  readonly filesThere: number;
}

/** Vite hands these to the browser; no module of ours is in them. */
const notModules = "[.](css|svg|html|woff2)$|[?](raw|url|inline)$|^virtual:";

function options(workspace: string): ICruiseOptions {
  return {
    baseDir: workspace,
    ruleSet: { forbidden: [...law] },
    validate: true,
    // TypeScript 7 has no parser that dependency-cruiser can call; without this it reads nothing and is content.
    parser: "swc",
    doNotFollow: { path: "node_modules|/generated/" },
    exclude: { path: notModules },
    tsPreCompilationDeps: true,
    combinedDependencies: true,
  };
}

function isResult(output: unknown): output is ICruiseResult {
  return typeof output === "object" && output !== null && "summary" in output;
}

/** Follows every import of every source file in the workspace, and compares it with the law. */
export async function cruiseWorkspace(workspace: string = root): Promise<CruiseReport> {
  const there = sourceFiles(workspace);
  const { output } = await cruise(there, options(workspace), {
    extensions: [".ts", ".tsx", ".js", ".mjs", ".cjs", ".json", ".d.ts"],
    conditionNames: ["node", "import", "default", "types"],
    exportsFields: ["exports"],
    mainFields: ["main", "types"],
  });
  if (!isResult(output)) throw new Error("dependency-cruiser gave no result.");
  const read = new Set(output.modules.filter((module) => !module.couldNotResolve).map((module) => module.source));
  return {
    breaches: output.summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to })),
    filesRead: there.filter((file) => read.has(file)).length,
    filesThere: there.length,
  };
}
