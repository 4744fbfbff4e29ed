import { globSync } from "node:fs";
import { root } from "./root.ts";

/** Folders of the workspace's packages that hold a `file`, relative to the workspace, in alphabetical order. */
export function packagesWith(file: string): string[] {
  const found = globSync([`{apps,packages}/*/${file}`, `prisma/${file}`], { cwd: root });
  return found.map((path) => path.slice(0, -file.length - 1)).sort();
}

const notSources = ["**/node_modules/**", "**/dist/**", "**/generated/**", "**/*.d.ts", "packages/tooling/tmp/**"];

/** Our own TypeScript, relative to the workspace: apps, packages, data model. Nothing generated or built. */
export function sourceFiles(workspace: string = root): string[] {
  return globSync("{apps,packages,prisma}/**/*.{ts,tsx}", { cwd: workspace, exclude: notSources }).sort();
}
