import { basename } from "node:path";
import type { Citations } from "./citations.ts";
import rules from "./rules.json" with { type: "json" };

const introduction = `# Rules

Every rule of the domain, where it is implemented and which tests prove it. Generated from
docstrings and test titles by \`npm run generate:rules\`: do not edit.
`;

function links(files: ReadonlyMap<string, number> | undefined, none: string): string {
  if (files === undefined) return none;
  return [...files]
    .map(([file, times]) => `[${basename(file)}](../${file})${times > 1 ? ` ×${times}` : ""}`)
    .join("<br>");
}

/** The page `docs/rules.md`, whole. */
export function rulePage(implementations: Citations, tests: Citations): string {
  const rows = Object.entries(rules).map(([id, text]) => {
    const isTested = tests.has(id);
    const code = links(implementations.get(id), isTested ? "outside the domain" : "not yet");
    return `| ${id} | ${text} | ${code} | ${links(tests.get(id), "none")} |`;
  });
  const done = Object.keys(rules).filter((id) => implementations.has(id) && tests.has(id)).length;
  const summary = `${done} of ${rows.length} rules are implemented in the domain and tested.`;
  return [
    introduction,
    summary,
    "",
    "| id | rule | implementation | tests |",
    "| --- | --- | --- | --- |",
    ...rows,
    "",
  ].join("\n");
}

/** What does not add up: rules that nobody knows, and rules that are implemented without a test to prove it. */
export function ruleProblems(implementations: Citations, tests: Citations): string[] {
  const known = new Set(Object.keys(rules));
  const cited = [...implementations, ...tests];
  const unknown = cited
    .filter(([id]) => !known.has(id))
    .map(([id, files]) => `${[...files.keys()].join(", ")}: ${id} is no rule of packages/tooling/rules/rules.json.`);
  const untested = [...implementations]
    .filter(([id]) => known.has(id) && !tests.has(id))
    .map(([id, files]) => `${id} is implemented (${[...files.keys()].join(", ")}), but no test names it in its title.`);
  return [...new Set([...unknown, ...untested])];
}
