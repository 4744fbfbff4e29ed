import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../process/root.ts";
import { sourceFiles } from "../process/workspace.ts";
import type { Check } from "./check.type.ts";

/** A quoted administration and nothing else: what code would compare with. */
const quotedName = /(["'`])(social|health-elderly|employment-integration|culture)\1/gu;

/** Where an administration may be named: in its own app, in its palette, in demo data, in tests and stories. */
const mayName = [
  /^prisma\/seed\//u,
  /^packages\/(tokens|bench|errands)\//u,
  /^apps\/gateway\/src\/demo-[^/]+\//u,
  /^packages\/subgraph-[^/]+\/src\/demo\//u,
  /\.(test|stories|errand|spec)\.tsx?$/u,
  /\/(testing|story-frame|wall)\//u,
  /\.fixture\.tsx?$/u,
  /^packages\/tooling\/(probes|errands)\//u,
  /^packages\/tooling\/checks\/administration-names\.ts$/u,
];

function isOwnApp(file: string, name: string): boolean {
  return file.startsWith(`apps/${name}/`);
}

/** Line numbers and names of the administrations that `text` mentions as string literals, comments left aside. */
export function namedAdministrations(text: string): { line: number; name: string }[] {
  return text.split("\n").flatMap((content, index) => {
    if (/^\s*(\/\/|\/?\*)/u.test(content)) return [];
    return [...content.matchAll(quotedName)].map((match) => ({ line: index + 1, name: match[2] ?? "" }));
  });
}

export const administrationNames: Check = {
  name: "No code knows an administration by name",
  findings() {
    const files = sourceFiles().filter((file) => !mayName.some((pattern) => pattern.test(file)));
    const findings = files.flatMap((file) =>
      namedAdministrations(readFileSync(join(root, file), "utf8"))
        .filter(({ name }) => !isOwnApp(file, name))
        .map(
          ({ line, name }) =>
            `${file}:${line} says "${name}": differences are values of the configuration, or policies passed in.`,
        ),
    );
    return Promise.resolve(findings);
  },
};
