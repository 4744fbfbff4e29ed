import { GrantAccountsResolver } from "./accounts/accounts.resolver.ts";
import { letterQueries } from "./letters/letter-resolvers.ts";
import { reportQueries } from "./report/report-resolvers.ts";
import { ApplicationResolver } from "./query/application.resolver.ts";
import { ApplicationsResolver } from "./query/applications.resolver.ts";
import { CommitteeMeetingResolver } from "./query/committee-meeting.resolver.ts";
import { CommitteeMeetingsResolver } from "./query/committee-meetings.resolver.ts";
import { FundingRoundResolver } from "./query/funding-round.resolver.ts";
import { GeneralCriteriaResolver } from "./query/general-criteria.resolver.ts";
import { GrantsResolver } from "./query/grants.resolver.ts";
import { MyWorkResolver } from "./query/my-work.resolver.ts";
import { OutcomesResolver } from "./outcome/outcomes.resolver.ts";
import { PaymentsResolver } from "./payment/payments.resolver.ts";
import { PoolResolver } from "./query/pool.resolver.ts";
import { PoolsResolver } from "./query/pools.resolver.ts";
import { OwnApplicationsResolver } from "./query/draft/own-applications.resolver.ts";

export const queries = [
  PoolResolver,
  PoolsResolver,
  FundingRoundResolver,
  GeneralCriteriaResolver,
  ApplicationResolver,
  ApplicationsResolver,
  GrantsResolver,
  CommitteeMeetingResolver,
  CommitteeMeetingsResolver,
  MyWorkResolver,
  OwnApplicationsResolver,
  ...letterQueries,
  ...reportQueries,
  PaymentsResolver,
  OutcomesResolver,
  GrantAccountsResolver,
] as const;
