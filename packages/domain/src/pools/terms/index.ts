export {
  budgetSources,
  fundingRoundStates,
  roundKinds,
  type BudgetLine,
  type BudgetSource,
  type FundingRound,
  type FundingRoundState,
  type RoundKind,
} from "./funding-round.type.ts";
export {
  criterionOrigins,
  type Criterion,
  type CriterionOrigin,
  type DatedCriterion,
  type Pool,
  type PoolTerms,
} from "./pool.type.ts";
export {
  criteriaOn,
  leftOf,
  reachesThreshold,
  reserveOf,
  roundState,
  termsAt,
  termsOn,
  termsToShow,
} from "./pool-terms.ts";
