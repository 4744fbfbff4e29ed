import {
  amountFor,
  missingFrom,
  ratings,
  recommendations,
  type AssessmentContent,
  type Rating,
  type Recommendation,
} from "@indgang/domain/pools";
import { asId, money, type Money } from "@indgang/domain/kernel";
import type { ServerVersion } from "../../drafts/autosave-state.type.ts";
import type { FieldValue, Fields } from "../../drafts/merge-versions.ts";

/** An assessment as flat fields: `rating.<criterion id>`, `note.<criterion id>`, `recommendation`, `amount` (øre), `summary`. */
export type AssessmentFields = Fields;

interface AssessmentLike {
  readonly version: number;
  readonly recommendation: Recommendation | null;
  readonly recommendedAmount: Money | null;
  readonly summary: string;
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
  };
  for (const id of criterionIds) {
    const found = assessment?.criteria.find(({ criterion }) => criterion.id === id);
    fields[`rating.${id}`] = found?.rating ?? null;
    fields[`note.${id}`] = found?.note ?? "";
  }
  return { version: assessment?.version ?? 0, fields };
}

/** A text that stands for one of the known values, else null. */
function known<const Value extends string>(values: readonly Value[], value: FieldValue | undefined): Value | null {
  return values.find((one) => one === value) ?? null;
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
    criteria: criterionIds.map((id) => ({
      criterionId: asId<"Criterion">(id),
      rating: known(ratings, fields[`rating.${id}`]),
      note: String(fields[`note.${id}`] ?? ""),
    })),
    recommendation,
    recommendedAmount: amountFor(recommendation, applied, own),
    summary: String(fields["summary"] ?? ""),
  };
}

/** POOL-4: what is still missing before the assessment can be completed: the fields' names, in the form's order. */
export function missingFields(content: AssessmentContent, criterionIds: readonly string[]): readonly string[] {
  const criteria = criterionIds.map((id) => ({ id: asId<"Criterion">(id) }));
  return missingFrom(content, criteria).map((path) =>
    path === "recommendedAmount" ? "amount" : path.replace(/^criteria\./u, "rating."),
  );
}
