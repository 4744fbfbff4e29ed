import {
  each,
  exceeds,
  existingDate,
  listBounds,
  noDuplicates,
  notNegativeMoney,
  oneOf,
  optionalText,
  requiredText,
  visibleLength,
  type Money,
  type Problems,
} from "../../kernel/index.ts";
import { amountFor } from "../decision/amount-rule.ts";
import {
  doubleFundingVerdicts,
  ratings,
  recommendations,
  screeningStances,
  type AssessmentContent,
} from "./assessment.type.ts";
import type { Criterion } from "../terms/pool.type.ts";
import { screeningCodes } from "../screening/screening-hint.type.ts";

/** POOL-4, POOL-5: only the pool's own criteria, each once; amounts in whole øre; only focus areas of the round; at most 20 conditions. Drafts may have gaps. */
export function assessmentProblems(
  content: AssessmentContent,
  criteria: readonly Pick<Criterion, "id">[],
  focusAreas: readonly string[],
): Problems {
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
    ...(content.focusArea === null ? [] : oneOf("focusArea", content.focusArea, focusAreas)),
    ...listBounds("conditions", content.conditions, { min: 0, max: 20 }),
    ...each("conditions", content.conditions, (path, { text, dueOn }) => [
      ...requiredText(`${path}.text`, text, { max: 500 }),
      ...(dueOn === null ? [] : existingDate(`${path}.dueOn`, dueOn)),
    ]),
    ...each("screening", content.screening, (path, { code, stance, note }) => [
      ...oneOf(`${path}.code`, code, screeningCodes),
      ...oneOf(`${path}.stance`, stance, screeningStances),
      ...optionalText(`${path}.note`, note, { max: 2_000 }),
    ]),
    ...noDuplicates(
      "screening",
      content.screening.map(({ code }) => code),
    ),
    ...(content.doubleFunding === null
      ? []
      : [
          ...oneOf("doubleFunding.verdict", content.doubleFunding.verdict, doubleFundingVerdicts),
          ...optionalText("doubleFunding.note", content.doubleFunding.note, { max: 2_000 }),
        ]),
  ];
}

/** POOL-4: paths of the ratings that are not given yet. */
export function missingRatings(
  content: Pick<AssessmentContent, "criteria">,
  criteria: readonly Pick<Criterion, "id">[],
): readonly string[] {
  const rated = new Set(
    content.criteria.filter((criterion) => criterion.rating !== null).map((criterion) => criterion.criterionId),
  );
  return criteria.filter((criterion) => !rated.has(criterion.id)).map((criterion) => `criteria.${criterion.id}`);
}

/**
 * POOL-4, POOL-13: paths of what an assessment lacks before it can be completed: each criterion's rating, recommendation, amount, summary,
 * why a hint is overruled, and where other money was found what is thought of it, in words.
 */
export function missingFrom(
  content: AssessmentContent,
  criteria: readonly Pick<Criterion, "id">[],
  isDoubleFundingFound: boolean,
): readonly string[] {
  const { doubleFunding } = content;
  return [
    ...missingRatings(content, criteria),
    ...content.screening
      .filter(({ stance, note }) => stance === "OVERRULED" && visibleLength(note) === 0)
      .map(({ code }) => `screening.${code}`),
    ...(isDoubleFundingFound && (doubleFunding === null || visibleLength(doubleFunding.note) === 0)
      ? ["doubleFunding"]
      : []),
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
