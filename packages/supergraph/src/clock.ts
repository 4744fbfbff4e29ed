/** What a wing does by the clock, whether anybody asks it something or not. */
export { runReferralClock, type ClockReport, type ClockRound } from "@indgang/subgraph-referrals/clock";
