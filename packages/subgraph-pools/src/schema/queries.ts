import { ApplicationResolver } from "./query/application.resolver.ts";
import { ApplicationsResolver } from "./query/applications.resolver.ts";
import { CommitteeMeetingResolver } from "./query/committee-meeting.resolver.ts";
import { CommitteeMeetingsResolver } from "./query/committee-meetings.resolver.ts";
import { FundingRoundResolver } from "./query/funding-round.resolver.ts";
import { GrantsResolver } from "./query/grants.resolver.ts";
import { MyWorkResolver } from "./query/my-work.resolver.ts";
import { PaymentsResolver } from "./payment/payments.resolver.ts";
import { PoolResolver } from "./query/pool.resolver.ts";
import { PoolsResolver } from "./query/pools.resolver.ts";

export const queries = [
  PoolResolver,
  PoolsResolver,
  FundingRoundResolver,
  ApplicationResolver,
  ApplicationsResolver,
  GrantsResolver,
  CommitteeMeetingResolver,
  CommitteeMeetingsResolver,
  MyWorkResolver,
  PaymentsResolver,
] as const;
