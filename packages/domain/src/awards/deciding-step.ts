import { expectVersion, refuse, type Acting, type Outcome } from "../kernel/index.ts";
import type { Award } from "./award-cycle.type.ts";
import {
  authoriseWithinJury,
  expectCycle,
  type CycleRefusal,
  type CycleState,
  type VersionInput,
} from "./cycle-step.ts";
import { inUse, type Prize } from "./prize.type.ts";

/** AWARD-2: how many categories in use are not decided. */
export function undecidedOf(prize: Prize, awards: readonly Award[]): number {
  return inUse(prize.categories).filter(({ id }) => !awards.some(({ categoryId }) => categoryId === id)).length;
}

/** AWARD-2: STATE_CONFLICT before the jury sits and once it is public; deciding anew ends when publishing is set. */
export function beginDeciding(
  { cycle, decision }: CycleState,
  mayDo: Parameters<typeof authoriseWithinJury>[1],
  input: VersionInput,
  by: Acting,
  isPublishing = false,
): Outcome<unknown, CycleRefusal> {
  const allowed = authoriseWithinJury(cycle, mayDo, by);
  if (!allowed.ok) return allowed;
  const fresh = expectVersion(decision, input.version);
  if (!fresh.ok) return fresh;
  if (!isPublishing && decision.publishAt !== null) return refuse("STATE_CONFLICT", { state: "DECIDED" });
  return expectCycle({ cycle, decision }, by, "JUDGING", "DECIDED");
}
