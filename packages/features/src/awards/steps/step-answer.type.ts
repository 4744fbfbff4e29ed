import type { ChangeTrouble } from "../../refusals/change-trouble.ts";

/** What came of a step. */
export type StepAnswer = { readonly kind: "done" } | ChangeTrouble;
