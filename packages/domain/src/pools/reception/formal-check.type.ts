import type { Instant, PlainDate } from "../../kernel/index.ts";

/** POOL-6: what an application must be before anybody assesses it. */
export const formalRequirements = [
  "WRITTEN",
  "NOT_SINGLE_PERSON",
  "BUDGET_BY_KIND",
  "MEASURABLE_GOALS",
  "OTHER_FUNDING_STATED",
  "SIGNED",
  "WITHIN_DEADLINE",
] as const;
export type FormalRequirement = (typeof formalRequirements)[number];

/** One requirement: met, not met, or not yet looked at (null). */
export interface FormalCheckItem {
  readonly code: FormalRequirement;
  readonly met: boolean | null;
  readonly note: string | null;
}

/** POOL-2: the clerical check. `missing` and `dueOn` stand while the association has to complete something. */
export interface FormalCheck {
  readonly items: readonly FormalCheckItem[];
  readonly completedAt: Instant | null;
  readonly missing: string | null;
  readonly dueOn: PlainDate | null;
}
