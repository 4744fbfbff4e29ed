import { CitizenByCprResolver } from "./query/citizen-by-cpr.resolver.ts";
import { MyReferralWorkResolver } from "./query/my-referral-work.resolver.ts";
import { ReferralActivitiesResolver } from "./query/referral-activities.resolver.ts";
import { ReferralResolver } from "./query/referral.resolver.ts";
import { ReferralUnitsResolver } from "./query/referral-units.resolver.ts";
import { ReferralsResolver } from "./query/referrals.resolver.ts";

export const queries = [
  ReferralResolver,
  ReferralsResolver,
  MyReferralWorkResolver,
  CitizenByCprResolver,
  ReferralUnitsResolver,
  ReferralActivitiesResolver,
] as const;
