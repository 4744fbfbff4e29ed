/** What a wing adds to the demo by itself, because it seals or schedules what it writes. */
export { loadForumDemo } from "@indgang/subgraph-forums/demo";
export { loadReferralDemo } from "@indgang/subgraph-referrals/demo";
export { loadReportDemo } from "@indgang/subgraph-pools/demo";
export { loadAwardDemo } from "@indgang/subgraph-awards/demo";
