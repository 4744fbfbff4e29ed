import type { AwardCycleState, NominationState } from "@indgang/domain/awards";

export type NominationStep = "accept" | "reject" | "withdraw";

/** AWARD-2: what the secretariat may do with a nomination: check it until judging begins, and take it back until its category is decided. */
export function offeredChecks(
  state: NominationState,
  cycle: AwardCycleState,
  isDecided: boolean,
): readonly NominationStep[] {
  const isChecking = cycle === "NOMINATING";
  if (state === "WITHDRAWN" || state === "UNCONFIRMED") return [];
  const steps: NominationStep[] = [];
  if (isChecking && state !== "ELIGIBLE") steps.push("accept");
  if (isChecking && state !== "INELIGIBLE") steps.push("reject");
  if ((isChecking || cycle === "JUDGING") && !isDecided) steps.push("withdraw");
  return steps;
}
