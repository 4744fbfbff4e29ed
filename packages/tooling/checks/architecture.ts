import { cruiseWorkspace } from "../architecture/cruise.ts";
import { law } from "../architecture/law.ts";
import { sourceFiles } from "../process/workspace.ts";
import type { Check } from "./check.type.ts";

const sentences = new Map(law.map(({ name, comment }) => [name, comment]));

/** Rules whose `from` fits no file any more: a folder was renamed, and the rule went to sleep. */
function sleeping(): string[] {
  const files = sourceFiles();
  return law.flatMap(({ name, from }) => {
    const { path } = from;
    if (typeof path !== "string" || files.some((file) => new RegExp(path, "u").test(file))) return [];
    return [`The rule "${name}" applies to no file; has a folder been renamed?`];
  });
}

export const architecture: Check = {
  name: "Architecture (who may import whom)",
  async findings() {
    const { breaches, filesRead, filesThere } = await cruiseWorkspace();
    const findings = breaches.map(({ rule, from, to }) => `${from} → ${to}\n${rule}: ${sentences.get(rule) ?? ""}`);
    if (filesThere === 0 || filesRead < filesThere) {
      findings.push(`Only ${filesRead} of ${filesThere} source files were read: the rest is unchecked.`);
    }
    return [...findings, ...sleeping()];
  },
};
