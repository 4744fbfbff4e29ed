import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../process/root.ts";
import { implementations, tests } from "../rules/citations.ts";
import { rulePage, ruleProblems } from "../rules/rule-table.ts";
import type { Check } from "./check.type.ts";

const page = join(root, "docs/rules.md");

export const ruleIndex: Check = {
  name: "Implemented rules are tested, and docs/rules.md says so",
  findings() {
    const [code, proofs] = [implementations(), tests()];
    const isFresh = existsSync(page) && readFileSync(page, "utf8") === rulePage(code, proofs);
    const findings = ruleProblems(code, proofs);
    if (!isFresh) findings.push("docs/rules.md is out of date: run `npm run generate:rules` and commit it.");
    return Promise.resolve(findings);
  },
};
