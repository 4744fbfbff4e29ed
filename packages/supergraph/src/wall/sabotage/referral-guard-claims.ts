import type { HeldGuard } from "./guard-claims.ts";

/** REF-3: the leader is somebody of whom the database says, and the session does not, that they refer. */
const leader = {
  viewer: "social.leader",
  question: "referrals",
  table: "referral",
  policies: [],
  why: "Whoever does not refer has no scope of referrals, may read none, and stands on no side of one.",
} as const;

/** REF-6: what names a citizen is sealed before the receiver has accepted. */
const early = {
  viewer: "health-elderly.referrer",
  question: "referrals _entities Referral 0",
  table: "referral_sealed",
  policies: ["referral_sealed"],
  guards: [],
  why: "Row-level security shows a receiver no words before their time.",
} as const;

/** REF-3, REF-5, REF-6: guards of referrals, behind each of which another layer stands. */
export const heldReferralGuards: Readonly<Record<string, HeldGuard>> = {
  referralScopeOf: { ...leader, guards: ["mayReadReferral", "sideOf"] },
  mayReadReferral: { ...leader, guards: ["referralScopeOf", "sideOf"] },
  sideOf: { ...leader, guards: ["referralScopeOf", "mayReadReferral"] },
  mayLookUpByCpr: {
    viewer: "social.leader",
    question: "citizenByCpr",
    table: "citizen",
    policies: [],
    guards: ["referralScopeOf"],
    why: "Whoever does not refer has no scope of referrals, and looks for nobody.",
  },
  disclosedTo: early,
  isReferralSender: early,
  mayReadReferralUnits: {
    viewer: "association",
    question: "referralUnits",
    table: "referral_unit",
    policies: [],
    isWithoutRight: true,
    guards: [],
    why: "Seats outside of the administrations have no right to the table.",
  },
  mayReadReferralActivities: {
    viewer: "public",
    question: "referralActivities",
    table: "referral_activity",
    policies: [],
    isWithoutRight: true,
    guards: [],
    why: "Only the administrations' and the associations' seats have a right to the table.",
  },
  mayReadExchange: {
    ...early,
    viewer: "association",
    why: "Row-level security shows a receiver no words once consent is withdrawn.",
  },
};
