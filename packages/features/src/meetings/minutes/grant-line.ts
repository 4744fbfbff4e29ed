import type { Item, Round } from "../decision-list/meeting.type.ts";

/** POOL-9, POOL-18: the line that a grant is taken from; null when nothing was granted, or not yet. */
export function grantLine(rounds: readonly Round[], item: Item): Round["budgetLines"][number] | null {
  if (item.decision === null || item.decision.outcome === "REJECTED") return null;
  const lines = rounds.flatMap(({ budgetLines }) => budgetLines);
  return lines.find(({ id }) => id === item.budgetLine?.id) ?? null;
}
