/** Writes docs/rules.md anew from what the domain's docstrings and the test titles say. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../process/root.ts";
import { implementations, tests } from "../rules/citations.ts";
import { rulePage } from "../rules/rule-table.ts";

mkdirSync(join(root, "docs"), { recursive: true });
writeFileSync(join(root, "docs/rules.md"), rulePage(implementations(), tests()));
console.log("docs/rules.md is written.");
