/** What the wings do by the clock, whether anybody asks them something or not. */
export type { ReminderRound } from "@indgang/subgraph-kit";
export { remindOfHearings } from "@indgang/subgraph-forums/clock";
export { batchLease, continueLetterBatch, remindOfCases } from "@indgang/subgraph-pools/clock";
export { runReferralClock, type ClockReport, type ClockRound } from "@indgang/subgraph-referrals/clock";
