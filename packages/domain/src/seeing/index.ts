export {
  caseDimensions,
  figuresOf,
  yearsOf,
  type CaseDimension,
  type CaseFigure,
  type CaseTally,
  type PoolYear,
  type YearBudget,
} from "./pool-overview.ts";
export {
  organisationId,
  publishGrant,
  type GrantPublisher,
  type GrantToPublish,
  type PublishedGrant,
} from "./publish-grant.ts";
