import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../process/root.ts";

/** Where a rule is cited: how often per file, files relative to the workspace. */
export type Citations = ReadonlyMap<string, ReadonlyMap<string, number>>;

const ruleId = /\b(?:ASSOC|POOL|REF|FORUM|AWARD|LAW)-\d+\b/gu;
/** A quoted text on one line: in a test file, one with a rule in it is a title. */
const quoted = /(["'`])(?:\\.|(?!\1).)*\1/gu;
const isTest = /\.(?:test|spec|errands?|stories)\.tsx?$/u;
const notOurs = ["**/node_modules/**", "**/dist/**", "**/generated/**"];

function count(files: readonly string[], citedIn: (text: string) => string[]): Citations {
  const citations = new Map<string, Map<string, number>>();
  for (const file of [...files].sort()) {
    for (const id of citedIn(readFileSync(join(root, file), "utf8"))) {
      const perFile = citations.get(id) ?? new Map<string, number>();
      citations.set(id, perFile.set(file, (perFile.get(file) ?? 0) + 1));
    }
  }
  return citations;
}

/** The rules that a text cites, as often as it cites them. */
export function rulesIn(text: string): string[] {
  return text.match(ruleId) ?? [];
}

/** The rules that a test file's titles name, once for each title. */
export function rulesInTitles(text: string): string[] {
  return (text.match(quoted) ?? []).flatMap((title) => [...new Set(rulesIn(title))]);
}

/** Rules cited by the domain's sources. A type that has room for a rule's data does not carry the rule out: left aside. */
export function implementations(): Citations {
  const files = globSync("packages/domain/src/**/*.ts", { cwd: root }).filter(
    (file) => !isTest.test(file) && !file.endsWith(".type.ts"),
  );
  return count(files, rulesIn);
}

/** Rules named by tests anywhere. The probes and tests of this tooling are left out: they prove no rule of the domain. */
export function tests(): Citations {
  const files = globSync("{apps,packages,prisma}/**/*.{ts,tsx}", { cwd: root, exclude: notOurs });
  return count(
    files.filter((file) => isTest.test(file) && !file.startsWith("packages/tooling/rules/")),
    rulesInTitles,
  );
}
