import type { DecisionOutcome, GrantSource, ReasonCode } from "@indgang/domain/pools";
import { graphEnum } from "@indgang/subgraph-kit";

export const DecisionOutcomeEnum = graphEnum({
  name: "DecisionOutcome",
  description: "What a committee decides on an application (POOL-9).",
  values: {
    FULL: "Granted in full.",
    PART: "Granted in part; needs a reason.",
    REJECTED: "Rejected; needs a reason.",
  } satisfies Record<DecisionOutcome, string>,
});

export const ReasonCodeEnum = graphEnum({
  name: "ReasonCode",
  description: "Why a committee gives less than was asked for, or nothing (POOL-10, LAW-1).",
  values: {
    BUDGET_EXHAUSTED: "The money is spent.",
    OUTSIDE_PURPOSE: "Outside the pool's purpose.",
    NOT_VOLUNTEER_BASED: "Not mainly done by volunteers.",
    NOT_LOCALLY_ANCHORED: "Not anchored in the municipality.",
    SUFFICIENT_OWN_FUNDS: "The association has enough money of its own.",
    SINGLE_PERSON: "It is for a single person.",
    DOUBLE_FUNDING: "The same purpose was funded elsewhere.",
    LOWER_PRIORITY: "Others came first.",
    WAGES_NOT_COVERED: "Wages that the pool does not cover.",
    INSUFFICIENT_INFORMATION: "Too little was told.",
    OTHER: "Another reason, told in the text.",
  } satisfies Record<ReasonCode, string>,
});

export const GrantSourceEnum = graphEnum({
  name: "GrantSource",
  description: "How a grant came into the register.",
  values: {
    DECISION: "Decided here by a committee.",
    IMPORT: "Read from a published file of historic grants.",
  } satisfies Record<GrantSource, string>,
});
