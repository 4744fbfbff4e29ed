import { defineRoute } from "@indgang/shell";
import { readDraftSearch, readReferralSearch } from "./referral-search.ts";

/** REF-3: whose role is to refer. */
const permissions = ["REFER"] as const;

export const referralsRoute = defineRoute({
  path: "/referrals",
  title: { da: "Henvisninger", en: "Referrals" },
  permissions,
  isOwnSeatOnly: true,
  readSearch: readReferralSearch,
  load: () => import("./list/referrals-screen.tsx"),
});

/** A new referral, and any draft of one: `?draft=`. */
export const newReferralRoute = defineRoute({
  path: "/referrals/new",
  title: { da: "Ny henvisning", en: "New referral" },
  permissions,
  isOwnSeatOnly: true,
  readSearch: readDraftSearch,
  load: () => import("./draft/new-referral-screen.tsx"),
});

export const referralRoute = defineRoute({
  path: "/referrals/$referralId",
  title: { da: "Henvisning", en: "Referral" },
  permissions,
  isOwnSeatOnly: true,
  load: () => import("./page/referral-screen.tsx"),
});

export const passOnRoute = defineRoute({
  path: "/referrals/$referralId/pass-on",
  title: { da: "Send henvisningen videre", en: "Pass the referral on" },
  permissions,
  isOwnSeatOnly: true,
  load: () => import("./pass-on/pass-on-screen.tsx"),
});
