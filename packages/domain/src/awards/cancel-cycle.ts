import { accept, changed, checkInput, cprIn, requiredText, type Acting, type Outcome } from "../kernel/index.ts";
import type { JudgedCycle } from "./award-cycle.type.ts";
import { awardBounds } from "./award.values.ts";
import {
  beginSecretariatStep,
  expectCycle,
  type CycleRefusal,
  type CycleState,
  type VersionInput,
} from "./cycle-step.ts";

/**
 * AWARD-1: gives this year's prize up, at any time before it is published: STATE_CONFLICT after. The reason has 1 to 1,000 characters and no CPR
 * number (LAW-7). What was decided of it stays untold for ever.
 */
export function cancelCycle(
  { cycle, decision }: CycleState,
  input: VersionInput & { readonly reason: string },
  by: Acting,
): Outcome<JudgedCycle, CycleRefusal> {
  const begun = beginSecretariatStep(cycle, input, by);
  if (!begun.ok) return begun;
  const expected = expectCycle({ cycle, decision }, by, "DRAFT", "NOMINATING", "JUDGING", "DECIDED");
  if (!expected.ok) return expected;
  const checked = checkInput(
    input,
    requiredText("reason", input.reason, { max: awardBounds.reason }),
    cprIn("reason", input.reason),
  );
  return checked.ok ? accept(changed(cycle, { phase: "CANCELLED", cancelReason: input.reason.trim() })) : checked;
}
