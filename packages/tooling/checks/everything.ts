import { administrationNames } from "./administration-names.ts";
import { architecture } from "./architecture.ts";
import type { Check } from "./check.type.ts";
import { generated } from "./generated.ts";
import { format, lint } from "./lint.ts";
import { ruleIndex } from "./rule-index.ts";
import { schemaDescriptions } from "./schema-descriptions.ts";
import { types } from "./types.ts";
import { unused } from "./unused.ts";

/** Every check, by the word that picks it on the command line. The longest come first. */
export const checks: Readonly<Record<string, Check>> = {
  types,
  lint,
  generated,
  architecture,
  unused,
  format,
  names: administrationNames,
  rules: ruleIndex,
  descriptions: schemaDescriptions,
};
