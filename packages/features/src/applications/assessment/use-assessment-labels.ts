import { ratings, recommendations } from "@indgang/domain/pools";
import { useFormats, useWords } from "@indgang/shell";
import type { FieldValue } from "../../drafts/merge-versions.ts";
import { ratingWords, recommendationWords } from "../../vocabulary/decision-terms.ts";
import { toConditions } from "./assessment-fields.ts";
import { assessmentWords } from "./assessment-words.ts";
import { useScreeningLabels } from "./use-screening-labels.ts";

interface Criterion {
  readonly id: string;
  readonly title: string;
}

/** The names of the form's fields, what they hold, and what to say when one is missing. */
export function useAssessmentLabels(criteria: readonly Criterion[]) {
  const words = useWords(assessmentWords);
  const ratingNames = useWords(ratingWords);
  const recommendationNames = useWords(recommendationWords);
  const { money } = useFormats();
  const screening = useScreeningLabels();
  const criterionOf = (field: string): string => criteria.find(({ id }) => field.endsWith(id))?.title ?? "";
  return {
    field: (field: string): string => {
      if (field.startsWith("rating.")) return words("criterionField", { criterion: criterionOf(field) });
      if (field.startsWith("note.")) return words("noteField", { criterion: criterionOf(field) });
      if (field === "conditions") return words("conditions");
      if (field === "focusArea") return words("focusArea");
      const extra = screening.field(field);
      if (extra !== null) return extra;
      return field === "recommendation"
        ? words("recommendation")
        : field === "amount"
          ? words("amount")
          : words("summary");
    },
    value: (field: string, value: FieldValue): string => {
      if (field === "amount") return typeof value === "number" ? money(value) : "";
      if (field === "conditions")
        return toConditions(value)
          .map(({ text }) => text)
          .join(" · ");
      const extra = screening.value(field, value);
      if (extra !== null) return extra;
      const rating = ratings.find((one) => one === value);
      if (rating && field.startsWith("rating.")) return ratingNames(rating);
      const recommendation = recommendations.find((one) => one === value);
      return recommendation && field === "recommendation" ? recommendationNames(recommendation) : String(value ?? "");
    },
    missing: (field: string): string => {
      if (field.startsWith("rating.")) return words("missingRating", { criterion: criterionOf(field) });
      if (field === "recommendation") return words("missingRecommendation");
      const extra = screening.missing(field);
      if (extra !== null) return extra;
      return field === "amount" ? words("missingAmount") : words("missingSummary");
    },
  };
}
