import type { Feature } from "@indgang/shell";
import { newReferralRoute, passOnRoute, referralRoute, referralsRoute } from "./routes.ts";

/** "Henvisninger": citizens referred to another administration, or on to an association (REF-1, REF-2). */
export const referrals: Feature = {
  name: "referrals",
  navigation: [{ group: "cooperation", route: referralsRoute }],
  routes: [referralsRoute, newReferralRoute, referralRoute, passOnRoute],
};
