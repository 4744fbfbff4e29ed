import {
  amountFor,
  doubleFundingVerdicts,
  missingFrom,
  ratings,
  recommendations,
  screeningCodes,
  screeningStances,
  type AssessmentContent,
  type CriterionAssessment,
  type DoubleFundingAnswer,
  type Rating,
  type Recommendation,
  type ScreeningAnswer,
} from "@indgang/domain/pools";
import { asId, money, type Money, type PlainDate } from "@indgang/domain/kernel";
import type { ServerVersion } from "../../drafts/autosave-state.type.ts";
import type { FieldValue, Fields } from "../../drafts/merge-versions.ts";

/** An assessment as flat fields: `rating.<criterion id>`, `note.<criterion id>`, `recommendation`, `amount` (øre), `summary`. */
export type AssessmentFields = Fields;

/** What is asked of the association in return; kept in one field, because a list is decided on as a whole. */
export interface Condition {
  readonly text: string;
  readonly dueOn: PlainDate | null;
}

interface AssessmentLike {
  readonly version: number;
  readonly recommendation: Recommendation | null;
  readonly recommendedAmount: Money | null;
  readonly summary: string;
  readonly conditions: readonly Condition[];
  readonly screening: readonly ScreeningAnswer[];
  readonly doubleFunding: DoubleFundingAnswer | null;
  readonly focusArea: string | null;
  readonly criteria: readonly {
    readonly rating: Rating | null;
    readonly note: string;
    readonly criterion: { readonly id: string };
  }[];
}

/** What the server holds, as fields; every criterion of the pool has its two. */
export function toServerVersion(
  assessment: AssessmentLike | null,
  criterionIds: readonly string[],
): ServerVersion<AssessmentFields> {
  const fields: Record<string, FieldValue> = {
    recommendation: assessment?.recommendation ?? null,
    amount: assessment?.recommendedAmount ?? null,
    summary: assessment?.summary ?? "",
    conditions: fromConditions(assessment?.conditions ?? []),
    focusArea: assessment?.focusArea ?? null,
    "doubleFunding.verdict": assessment?.doubleFunding?.verdict ?? null,
    "doubleFunding.note": assessment?.doubleFunding?.note ?? "",
  };
  for (const id of criterionIds) {
    const found = assessment?.criteria.find(({ criterion }) => criterion.id === id);
    fields[`rating.${id}`] = found?.rating ?? null;
    fields[`note.${id}`] = found?.note ?? "";
  }
  for (const code of screeningCodes) {
    const said = assessment?.screening.find((answer) => answer.code === code);
    fields[`stance.${code}`] = said?.stance ?? null;
    fields[`why.${code}`] = said?.note ?? "";
  }
  return { version: assessment?.version ?? 0, fields };
}

/** Conditions as one field, and back. */
export function fromConditions(conditions: readonly Condition[]): string {
  return JSON.stringify(conditions.map(({ text, dueOn }) => ({ text, dueOn })));
}
export function toConditions(field: FieldValue | undefined): readonly Condition[] {
  return typeof field === "string" && field !== "" ? (JSON.parse(field) as Condition[]) : [];
}

/** A text that stands for one of the known values, else null. */
function known<const Value extends string>(values: readonly Value[], value: FieldValue | undefined): Value | null {
  return values.find((one) => one === value) ?? null;
}

/** Ratings and notes as the graph takes them. */
export function ratedOf(fields: Fields, criterionIds: readonly string[]): readonly CriterionAssessment[] {
  return criterionIds.map((id) => ({
    criterionId: asId<"Criterion">(id),
    rating: known(ratings, fields[`rating.${id}`]),
    note: String(fields[`note.${id}`] ?? ""),
  }));
}

/** The fields as the graph takes them. */
export function toContent(
  fields: AssessmentFields,
  criterionIds: readonly string[],
  applied: Money,
): AssessmentContent {
  const recommendation = known(recommendations, fields["recommendation"]);
  const { amount } = fields;
  const own = typeof amount === "number" ? money(amount) : null;
  return {
    criteria: ratedOf(fields, criterionIds),
    recommendation,
    recommendedAmount: amountFor(recommendation, applied, own),
    summary: String(fields["summary"] ?? ""),
    // A line that nobody has written in is none.
    conditions: toConditions(fields["conditions"]).filter(({ text }) => text.trim() !== ""),
    screening: screeningCodes.flatMap((code) => {
      const stance = known(screeningStances, fields[`stance.${code}`]);
      return stance === null ? [] : [{ code, stance, note: String(fields[`why.${code}`] ?? "") }];
    }),
    doubleFunding: doubleFundingOf(fields),
    focusArea: typeof fields["focusArea"] === "string" ? fields["focusArea"] : null,
  };
}

function doubleFundingOf(fields: AssessmentFields): DoubleFundingAnswer | null {
  const verdict = known(doubleFundingVerdicts, fields["doubleFunding.verdict"]);
  return verdict && { verdict, note: String(fields["doubleFunding.note"] ?? "") };
}

/** POOL-4, POOL-13: what is still missing before the assessment can be completed: the fields' names, in the form's order. */
export function missingFields(
  content: AssessmentContent,
  criterionIds: readonly string[],
  isOtherMoneyFound: boolean,
): readonly string[] {
  const criteria = criterionIds.map((id) => ({ id: asId<"Criterion">(id) }));
  return missingFrom(content, criteria, isOtherMoneyFound).map((path) => {
    if (path === "recommendedAmount") return "amount";
    if (path === "doubleFunding")
      return content.doubleFunding === null ? "doubleFunding.verdict" : "doubleFunding.note";
    return path.replace(/^criteria\./u, "rating.").replace(/^screening\./u, "why.");
  });
}
