import type { PlainDate } from "../../kernel/index.ts";
import { agreementSteps, letterSteps, planSteps } from "./steps-of-money.ts";
import { accountsSteps, changeSteps, outcomeSteps, yearSteps } from "./steps-of-follow-up.ts";
import type { GrantFacts } from "./grant-facts.type.ts";
import { partOfStep, type FoundStep, type WaitingStep } from "./waiting-step.type.ts";

/**
 * POOL-2, POOL-7, POOL-10, POOL-11, POOL-12, ASSOC-6: what a decided case waits for, part by part: of whom, and by when. What is overdue comes first, then
 * what the municipality can do now, then the rest by its day. A rejection waits for its letter alone. Empty: nothing is left to do.
 */
export function waitingSteps(facts: GrantFacts, today: PlainDate): readonly WaitingStep[] {
  const found: readonly FoundStep[] = [
    ...letterSteps(facts),
    ...agreementSteps(facts),
    ...planSteps(facts),
    ...yearSteps(facts),
    ...changeSteps(facts),
    ...accountsSteps(facts),
    ...outcomeSteps(facts),
  ];
  return found
    .map(({ kind, waitsFor, dueOn = null, which = null }) => ({
      kind,
      part: partOfStep[kind],
      waitsFor,
      dueOn,
      isOverdue: dueOn !== null && dueOn < today,
      which,
    }))
    .toSorted(byUrgency);
}

function byUrgency(one: WaitingStep, other: WaitingStep): number {
  const rank = ({ isOverdue, waitsFor, dueOn }: WaitingStep): string =>
    `${isOverdue ? 0 : waitsFor === "ASSOCIATION" ? 2 : 1} ${dueOn ?? ""}`;
  return rank(one).localeCompare(rank(other));
}
