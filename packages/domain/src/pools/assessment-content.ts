import {
  each,
  exceeds,
  noDuplicates,
  notNegativeMoney,
  oneOf,
  optionalText,
  visibleLength,
  type Money,
  type Problems,
} from "../kernel/index.ts";
import { amountFor } from "./amount-rule.ts";
import { ratings, recommendations, type AssessmentContent } from "./assessment.type.ts";
import type { Criterion } from "./pool.type.ts";

/** POOL-4: only the pool's own criteria, each once; amounts in whole øre. Drafts may have gaps. */
export function assessmentProblems(content: AssessmentContent, criteria: readonly Criterion[]): Problems {
  const known = criteria.map((criterion) => criterion.id);
  return [
    ...each("criteria", content.criteria, (path, { criterionId, rating, note }) => [
      ...oneOf(`${path}.criterionId`, criterionId, known),
      ...(rating === null ? [] : oneOf(`${path}.rating`, rating, ratings)),
      ...optionalText(`${path}.note`, note, { max: 4_000 }),
    ]),
    ...noDuplicates(
      "criteria",
      content.criteria.map((criterion) => criterion.criterionId),
    ),
    ...(content.recommendation === null ? [] : oneOf("recommendation", content.recommendation, recommendations)),
    ...(content.recommendedAmount === null ? [] : notNegativeMoney("recommendedAmount", content.recommendedAmount)),
    ...optionalText("summary", content.summary, { max: 10_000 }),
  ];
}

/** POOL-4: paths of what an assessment lacks before it can be completed: each criterion's rating, recommendation, amount, summary. */
export function missingFrom(content: AssessmentContent, criteria: readonly Pick<Criterion, "id">[]): readonly string[] {
  const rated = new Set(
    content.criteria.filter((criterion) => criterion.rating !== null).map((criterion) => criterion.criterionId),
  );
  return [
    ...criteria.filter((criterion) => !rated.has(criterion.id)).map((criterion) => `criteria.${criterion.id}`),
    ...(content.recommendation === null ? ["recommendation"] : []),
    ...(content.recommendation === "PART" && content.recommendedAmount === null ? ["recommendedAmount"] : []),
    ...(visibleLength(content.summary) === 0 ? ["summary"] : []),
  ];
}

/** What a recommendation amounts to: all, nothing, or the amount in between. Null while a part has no amount. */
export function recommendedAmountOf(content: AssessmentContent, applied: Money): Money | null {
  return content.recommendedAmount ?? amountFor(content.recommendation, applied, null);
}

/** True when more is recommended than was applied for. */
export function isAboveApplied(content: AssessmentContent, applied: Money): boolean {
  return content.recommendedAmount !== null && exceeds(content.recommendedAmount, applied);
}
