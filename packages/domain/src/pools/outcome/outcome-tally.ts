import { each, cprIn, type Problems } from "../../kernel/index.ts";
import type { GoalVerdict } from "./outcome.states.ts";
import type { EvaluatedReport, GoalEvaluation } from "./outcome.type.ts";

/** How far a goal was reached, as it counts: as the administration evaluated it, else as the association told. Null: nobody has said. */
export function verdictOf(
  goal: { readonly position: number; readonly verdict: GoalVerdict | null },
  evaluations: readonly GoalEvaluation[],
): GoalVerdict | null {
  return evaluations.find(({ position }) => position === goal.position)?.verdict ?? goal.verdict;
}

/** What approved reports come to. Counts of goals and of people; people are those that the associations reached, each counted as often as it was told. */
export interface OutcomeCounts {
  readonly reports: number;
  readonly reached: number;
  readonly partly: number;
  readonly notReached: number;
  readonly peopleReached: number;
  readonly volunteers: number;
}

/** The same with how many goals there were, and the share of them that was reached, in hundredths of a percent; null of no goals. */
export interface OutcomeTally extends OutcomeCounts {
  readonly goals: number;
  readonly shareReached: number | null;
}

/** POOL-12: the counts of one report. */
export function countOutcome(report: EvaluatedReport): OutcomeCounts {
  const verdicts = report.goals.map((goal) => verdictOf(goal, report.evaluations));
  const count = (verdict: GoalVerdict): number => verdicts.filter((found) => found === verdict).length;
  return {
    reports: 1,
    reached: count("REACHED"),
    partly: count("PARTLY"),
    notReached: count("NOT_REACHED"),
    peopleReached: report.peopleReached ?? 0,
    volunteers: report.volunteers ?? 0,
  };
}

/** POOL-12, POOL-15: what any number of reports, or sums of them, come to together: the order and the grouping make no difference. */
export function outcomeTally(counts: readonly OutcomeCounts[]): OutcomeTally {
  const sumOf = (name: keyof OutcomeCounts): number => counts.reduce((sum, one) => sum + one[name], 0);
  const [reached, partly, notReached] = [sumOf("reached"), sumOf("partly"), sumOf("notReached")];
  const goals = reached + partly + notReached;
  return {
    reports: sumOf("reports"),
    goals,
    reached,
    partly,
    notReached,
    shareReached: goals === 0 ? null : Math.round((reached * 10_000) / goals),
    peopleReached: sumOf("peopleReached"),
    volunteers: sumOf("volunteers"),
  };
}

/** LAW-7: every text that becomes public with a report, looked through for CPR numbers. */
export function publicCprProblems(report: EvaluatedReport): Problems {
  return [
    ...cprIn("title", report.title),
    ...cprIn("summary", report.summary),
    ...each("goals", report.goals, (path, { text, measure, unit, words }) => [
      ...cprIn(`${path}.text`, text),
      ...cprIn(`${path}.measure`, measure),
      ...cprIn(`${path}.unit`, unit),
      ...cprIn(`${path}.words`, words),
    ]),
    ...each("evaluations", report.evaluations, (path, { words }) => cprIn(`${path}.words`, words)),
  ];
}
