import type { GoalVerdict, OutcomeState } from "@indgang/domain/outcome";
import { graphEnum } from "@indgang/subgraph-kit";
import type { OutcomeDimension } from "../../store/outcome/outcome-list.store.ts";

export const OutcomeStateEnum = graphEnum({
  name: "OutcomeState",
  description: "How far it is with what came of a grant (POOL-12).",
  values: {
    AWAITED: "The association has not told yet.",
    HANDED_IN: "The association has told; the administration reads it.",
    RETURNED: "Sent back to the association, with the reason.",
    APPROVED: "Approved, and public.",
  } satisfies Record<OutcomeState, string>,
});

export const GoalVerdictEnum = graphEnum({
  name: "GoalVerdict",
  description: "How far a goal was reached (POOL-12).",
  values: {
    REACHED: "It was reached.",
    PARTLY: "It was reached in part.",
    NOT_REACHED: "It was not reached.",
  } satisfies Record<GoalVerdict, string>,
});

export const OutcomeDimensionEnum = graphEnum({
  name: "OutcomeDimension",
  description: "What approved reports are counted by.",
  values: {
    YEAR: "The year that the money is for.",
    ROUND: "The funding round; the key is its id.",
    POOL: "The pool; the key is its id.",
    ADMINISTRATION: "The administration; the key is its id.",
    TARGET_GROUP: "Whom it is for: a report counts under each of its target groups.",
  } satisfies Record<OutcomeDimension, string>,
});
