import {
  cprIn,
  each,
  listBounds,
  oneOf,
  optionalCount,
  optionalText,
  problem,
  requiredText,
  type Problems,
} from "../../kernel/index.ts";
import { goalVerdicts } from "./outcome.states.ts";
import type { GoalResult, GrantedGoal, OutcomeContent, OutcomeDraft, OutcomeReport } from "./outcome.type.ts";

/** Lengths in characters, and how many of something. */
export const outcomeBounds = {
  goals: 20,
  text: 1_000,
  unit: 40,
  words: 2_000,
  summary: 4_000,
  count: 10_000_000,
  reasonMin: 10,
  reason: 2_000,
} as const;

/** The form in which drafts are kept from now on. One that was kept in another form is read as far as it says the same. */
export const outcomeDraftForm = 1;

/** POOL-12: a draft may lack anything, but holds nothing that a report could not. All problems at once. */
export function outcomeDraftProblems(content: OutcomeContent): Problems {
  const { count } = outcomeBounds;
  return [
    ...listBounds("goals", content.goals, { min: 0, max: outcomeBounds.goals }),
    ...each("goals", content.goals, (path, { verdict, words, figure }) => [
      ...(verdict === null ? [] : oneOf(`${path}.verdict`, verdict, goalVerdicts)),
      ...optionalText(`${path}.words`, words, { max: outcomeBounds.words }),
      ...optionalCount(`${path}.figure`, figure, { max: count }),
    ]),
    ...optionalText("summary", content.summary, { max: outcomeBounds.summary }),
    ...optionalCount("peopleReached", content.peopleReached, { max: count }),
    ...optionalCount("volunteers", content.volunteers, { max: count }),
  ];
}

/**
 * POOL-12: a report that is handed in says of every goal how far it was reached, and in words why it was reached in part or not; it states the figure
 * where the goal has a target, and how many it reached and how many volunteers did the work. No CPR number stands in it (LAW-3, LAW-7).
 */
export function outcomeProblems(goals: readonly GrantedGoal[], content: OutcomeContent): Problems {
  const results = resultsFor(goals, content);
  const { words: max } = outcomeBounds;
  return [
    ...outcomeDraftProblems({ ...content, goals: results }),
    ...each("goals", results, (path, { verdict, words, target, figure }) => [
      ...(verdict === null ? problem(`${path}.verdict`, "REQUIRED") : []),
      ...(verdict === null || verdict === "REACHED"
        ? []
        : requiredText(`${path}.words`, words, { max }).filter(isMissing)),
      ...(target !== null && figure === null ? problem(`${path}.figure`, "REQUIRED") : []),
      ...cprIn(`${path}.words`, words),
    ]),
    ...(content.peopleReached === null ? problem("peopleReached", "REQUIRED") : []),
    ...(content.volunteers === null ? problem("volunteers", "REQUIRED") : []),
    ...cprIn("summary", content.summary),
  ];
}

/** What is too long is told already, of a draft. */
const isMissing = ({ code }: Problems[number]): boolean => code === "REQUIRED";

/** Every goal with what is told of it; one of which nothing is told has an empty result. What is told of no goal is left out. */
export function resultsFor(
  goals: readonly GrantedGoal[],
  content: Pick<OutcomeContent, "goals">,
): readonly (GrantedGoal & GoalResult)[] {
  return goals.map(({ position, text, measure, target, unit }) => {
    const told = content.goals.find((result) => result.position === position);
    return {
      position,
      text,
      measure,
      target,
      unit,
      verdict: told?.verdict ?? null,
      words: told?.words ?? "",
      figure: told?.figure ?? null,
    };
  });
}

/** What the association goes on writing in: its draft, unless the report was handed in after it; then what was handed in. */
export function contentToWrite(report: OutcomeReport, draft: OutcomeDraft | null): OutcomeContent {
  const { goals, summary, peopleReached, volunteers, handedInAt } = report;
  const isLatest = draft !== null && (handedInAt === null || draft.updatedAt > handedInAt);
  const content = isLatest ? draft.content : { goals, summary, peopleReached, volunteers };
  const results = resultsFor(goals, content).map(({ position, verdict, words, figure }) => ({
    position,
    verdict,
    words,
    figure,
  }));
  return { ...content, goals: results };
}

/** POOL-12: what was kept of a draft: what is not there is empty, what is not known is left out. Never throws. */
export function readOutcomeContent(kept: unknown): OutcomeContent {
  const found = recordOf(kept);
  const rows = Array.isArray(found["goals"]) ? (found["goals"] as readonly unknown[]).map(recordOf) : [];
  return {
    goals: rows.map((row) => ({
      position: countOf(row["position"]) ?? 0,
      verdict: goalVerdicts.find((verdict) => verdict === row["verdict"]) ?? null,
      words: textOf(row["words"]),
      figure: countOf(row["figure"]),
    })),
    summary: textOf(found["summary"]),
    peopleReached: countOf(found["peopleReached"]),
    volunteers: countOf(found["volunteers"]),
  };
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}
function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}
function countOf(value: unknown): number | null {
  return typeof value === "number" ? value : null;
}
