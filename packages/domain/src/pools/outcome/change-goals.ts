import {
  accept,
  changed,
  checkInput,
  each,
  existingDate,
  expectState,
  listBounds,
  noDuplicates,
  optionalCount,
  problem,
  requiredText,
  type Acting,
  type Outcome,
  type PlainDate,
  type Problems,
} from "../../kernel/index.ts";
import { beginOfficeStep, type OfficeRefusal, type OutcomeWork } from "./evaluate-outcome.ts";
import { outcomeBounds, resultsFor } from "./outcome-content.ts";
import type { EvaluatedReport, GrantedGoal } from "./outcome.type.ts";

/** A goal as it is to be from now on. `position`: which it was; null for a new one. */
export type GoalInput = Omit<GrantedGoal, "position"> & { readonly position: number | null };

export interface ChangeGoalsInput {
  readonly version: number;
  readonly goals: readonly GoalInput[];
  readonly dueOn: PlainDate;
  readonly reason: string;
}

/**
 * POOL-12: what was granted in part is to reach what it can: the office agrees on other goals, with or without a target in numbers, and on another day.
 * The association is told, with the reason. Not while a report is being read, nor when it is public (STATE_CONFLICT). What was told of a goal stays with it.
 */
export function changeGoals(
  work: OutcomeWork,
  input: ChangeGoalsInput,
  by: Acting,
): Outcome<EvaluatedReport, OfficeRefusal> {
  const begun = beginOfficeStep(work, input.version, by);
  if (!begun.ok) return begun;
  const { report } = work;
  const open = expectState(report, "AWAITED", "RETURNED");
  if (!open.ok) return open;
  const checked = checkInput(input, goalsProblems(report, input));
  if (!checked.ok) return checked;
  let last = Math.max(0, ...report.goals.map(({ position }) => position));
  const goals = input.goals.map((goal): GrantedGoal => {
    const unit = goal.target === null ? null : (goal.unit?.trim() ?? null);
    const position = goal.position ?? (last += 1);
    return { position, text: goal.text.trim(), measure: goal.measure.trim(), target: goal.target, unit };
  });
  return accept(
    changed(report, {
      goals: resultsFor(goals, report).toSorted((one, other) => one.position - other.position),
      evaluations: report.evaluations.filter(({ position }) => goals.some((goal) => goal.position === position)),
      dueOn: input.dueOn,
      note: input.reason.trim(),
    }),
  );
}

function goalsProblems({ goals }: EvaluatedReport, input: ChangeGoalsInput): Problems {
  const { text, unit, count, reasonMin, reason } = outcomeBounds;
  const known = goals.map(({ position }) => position);
  const named = input.goals.map(({ position }, index) => (position === null ? `new ${index}` : String(position)));
  return [
    ...listBounds("goals", input.goals, { min: 1, max: outcomeBounds.goals }),
    ...noDuplicates("goals", named),
    ...each("goals", input.goals, (path, goal) => [
      ...(goal.position === null || known.includes(goal.position) ? [] : problem(`${path}.position`, "UNKNOWN_VALUE")),
      ...requiredText(`${path}.text`, goal.text, { max: text }),
      ...requiredText(`${path}.measure`, goal.measure, { max: text }),
      ...(goal.target === 0
        ? problem(`${path}.target`, "NOT_POSITIVE")
        : optionalCount(`${path}.target`, goal.target, { max: count })),
      ...(goal.target === null ? [] : requiredText(`${path}.unit`, goal.unit ?? "", { max: unit })),
    ]),
    ...existingDate("dueOn", input.dueOn),
    ...requiredText("reason", input.reason, { min: reasonMin, max: reason }),
  ];
}
