import { accept, changed, isBefore, refuse, type Acting, type Outcome, type Refusal } from "../kernel/index.ts";
import type { JudgedCycle } from "./award-cycle.type.ts";
import {
  beginSecretariatStep,
  expectCycle,
  type CycleRefusal,
  type CycleState,
  type VersionInput,
} from "./cycle-step.ts";

/** AWARD-2: hands the nominations to the jury, once their time is over (STATE_CONFLICT before) and each has been checked: NOMINATIONS_UNCHECKED. */
export function beginJudging(
  { cycle, decision, unchecked }: CycleState & { readonly unchecked: number },
  input: VersionInput,
  by: Acting,
): Outcome<JudgedCycle, CycleRefusal | Refusal<"NOMINATIONS_UNCHECKED">> {
  const begun = beginSecretariatStep(cycle, input, by);
  if (!begun.ok) return begun;
  const expected = expectCycle({ cycle, decision }, by, "NOMINATING");
  if (!expected.ok) return expected;
  if (isBefore(by.now, cycle.nominateUntil)) return refuse("STATE_CONFLICT", { state: expected.value });
  if (unchecked > 0) return refuse("NOMINATIONS_UNCHECKED", { unchecked });
  return accept(changed(cycle, { phase: "JUDGING" }));
}
