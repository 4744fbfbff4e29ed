import { domainRules } from "./domain-rules.ts";
import { frontendRules } from "./frontend-rules.ts";
import type { ArchitectureRule } from "./rule.type.ts";
import { shapeRules } from "./shape-rules.ts";

/** Every architecture rule. Each has a probe that breaks it. */
export const law: readonly ArchitectureRule[] = [...shapeRules, ...domainRules, ...frontendRules];
