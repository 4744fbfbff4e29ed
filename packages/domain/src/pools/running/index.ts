export {
  grantYearStates,
  yearStandings,
  type GrantYear,
  type GrantYearState,
  type Renewal,
  type YearStanding,
} from "./grant-year.type.ts";
export { endYears, lowerYears, openYear, type OpenYearState, type YearState } from "./open-year.ts";
export { renewYear, takeDownRenewal, type RenewYearInput, type RenewYearState } from "./renew-year.ts";
export { mayOpenYear, mayReadYears, mayRenew, mayTakeDownRenewal } from "./running.policy.ts";
export { renewableFrom, usualRenewalMonths, yearStanding } from "./year-standing.ts";
export { yearWorkItem } from "./year-work.ts";
