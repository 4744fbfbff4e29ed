import { targetGroups } from "../../associations/index.ts";
import {
  each,
  exceeds,
  largestAmount,
  listBounds,
  noDuplicates,
  oneOf,
  optionalCount,
  optionalText,
  positiveMoney,
  problem,
  readMoney,
  requiredText,
  sum,
  type Money,
  type Problems,
} from "../../kernel/index.ts";
import type { ApplicationContent, ApplicationGoal, BudgetItem } from "./application.type.ts";
import { budgetKinds, otherFundingStates } from "./application.values.ts";

/** POOL-6: bounds of what an application can hold. Characters and entries. */
export const applicationBounds = {
  title: 200,
  purpose: 10_000,
  note: 500,
  funder: 200,
  budget: 50,
  goals: 20,
  goal: 1_000,
  otherFunding: 50,
  people: 1_000_000,
} as const;

/** Goals as they are handed in; they get their position from their order. */
export interface ApplicationContentInput extends Omit<ApplicationContent, "goals"> {
  readonly goals: readonly Omit<ApplicationGoal, "position">[];
}

/** POOL-6: in writing, with a budget by kind, other funding, target groups and measurable goals. All problems at once. */
export function contentProblems(content: ApplicationContentInput): Problems {
  const bounds = applicationBounds;
  return [
    ...requiredText("title", content.title, { max: bounds.title }),
    ...requiredText("purpose", content.purpose, { max: bounds.purpose }),
    ...listBounds("budget", content.budget, { min: 1, max: bounds.budget }),
    ...each("budget", content.budget, budgetItemProblems),
    ...totalProblems(content.budget),
    ...listBounds("goals", content.goals, { min: 1, max: bounds.goals }),
    ...each("goals", content.goals, (path, goal) => [
      ...requiredText(`${path}.text`, goal.text, { max: bounds.goal }),
      ...requiredText(`${path}.measure`, goal.measure, { max: bounds.goal }),
    ]),
    ...listBounds("otherFunding", content.otherFunding, { min: 0, max: bounds.otherFunding }),
    ...each("otherFunding", content.otherFunding, (path, other) => [
      ...requiredText(`${path}.funder`, other.funder, { max: bounds.funder }),
      ...positiveMoney(`${path}.amount`, other.amount),
      ...oneOf(`${path}.state`, other.state, otherFundingStates),
    ]),
    ...listBounds("targetGroups", content.targetGroups, { min: 1, max: targetGroups.length }),
    ...each("targetGroups", content.targetGroups, (path, group) => oneOf(path, group, targetGroups)),
    ...noDuplicates("targetGroups", content.targetGroups),
    ...optionalCount("participants", content.participants, { max: bounds.people }),
    ...optionalCount("volunteers", content.volunteers, { max: bounds.people }),
  ];
}

/** POOL-6: what is applied for is the sum of the budget; the association states no other figure. */
export function appliedAmountOf(budget: readonly BudgetItem[]): Money {
  return sum(budget.map((item) => item.amount));
}

function budgetItemProblems(path: string, item: BudgetItem): Problems {
  return [
    ...oneOf(`${path}.kind`, item.kind, budgetKinds),
    ...positiveMoney(`${path}.amount`, item.amount),
    ...optionalText(`${path}.note`, item.note, { max: applicationBounds.note }),
  ];
}

function totalProblems(budget: readonly BudgetItem[]): Problems {
  if (budget.length > applicationBounds.budget || budget.some((item) => !readMoney(item.amount).ok)) return [];
  return exceeds(appliedAmountOf(budget), largestAmount) ? problem("budget", "TOO_LARGE", largestAmount) : [];
}
