import type { AssessmentState, Rating, Recommendation } from "@indgang/domain/pools";
import { graphEnum } from "@indgang/subgraph-kit";

export const AssessmentStateEnum = graphEnum({
  name: "AssessmentState",
  description: "Whether an assessment is being written or stands.",
  values: {
    DRAFT: "Being written; may have gaps.",
    COMPLETED: "Stands; the case waits for a meeting.",
  } satisfies Record<AssessmentState, string>,
});

export const RecommendationEnum = graphEnum({
  name: "Recommendation",
  description: "What the assessor recommends to the committee.",
  values: {
    FULL: "All that was applied for.",
    PART: "More than nothing, less than all.",
    REJECT: "Nothing.",
  } satisfies Record<Recommendation, string>,
});

export const RatingEnum = graphEnum({
  name: "Rating",
  description: "How an application does by one criterion (POOL-4).",
  values: {
    MET: "It meets the criterion.",
    PARTLY_MET: "It meets part of it.",
    NOT_MET: "It does not meet it.",
    NOT_RELEVANT: "The criterion has nothing to do with this application.",
  } satisfies Record<Rating, string>,
});
