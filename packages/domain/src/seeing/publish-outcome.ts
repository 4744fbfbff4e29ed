import { containsCpr, type Instant } from "../kernel/index.ts";
import { verdictOf, type GoalEvaluation, type GoalVerdict } from "../pools/outcome/index.ts";

/** What came of a grant, as far as it is everybody's (POOL-12). */
export interface OutcomeToPublish {
  readonly id: string;
  readonly approvedAt: Instant;
  readonly goals: readonly {
    readonly position: number;
    readonly text: string;
    readonly verdict: GoalVerdict | null;
    readonly words: string;
  }[];
  readonly evaluations: readonly GoalEvaluation[];
}

/** A document about a grant by the 360Giving standard, which has no other place for what came of it. */
export interface PublishedDocument {
  readonly id: string;
  readonly title: string;
  readonly documentType: "Project Report";
  readonly description: string;
  readonly dateModified: Instant;
}

const verdictTexts: Readonly<Record<GoalVerdict, string>> = {
  REACHED: "nået",
  PARTLY: "delvist nået",
  NOT_REACHED: "ikke nået",
};

/**
 * POOL-12, POOL-14: goal by goal how far it was reached, as the administration evaluated it, and in the association's words. LAW-7: a goal with a
 * person's number in it is left out.
 */
export function publishOutcome(
  { id, approvedAt, goals, evaluations }: OutcomeToPublish,
  prefix: string,
): PublishedDocument {
  const told = goals.map((goal) => {
    const verdict = verdictOf(goal, evaluations);
    return [`${goal.text}: ${verdict === null ? "ikke oplyst" : verdictTexts[verdict]}.`, goal.words].join(" ").trim();
  });
  return {
    id: `${prefix}-${id}`,
    title: "Mål og resultater",
    documentType: "Project Report",
    description: told.filter((line) => !containsCpr(line)).join("\n"),
    dateModified: approvedAt,
  };
}
