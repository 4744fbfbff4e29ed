import { globalId } from "./ids.ts";
import { insertMeeting } from "./meetings.ts";
import type { Operation } from "./operation.type.ts";
import { insertConfirmedYear, insertRunningGrant, insertWish, yearId } from "./running.ts";

const ofCase = {
  version: 1,
  payload: "application { id grantYears { year standing } changeRequests { state answer } }",
  who: "social.caseworker",
  notAllowed: "social.secretary",
} as const;
const ofYear = { ...ofCase, rules: "POOL-7", subject: "grantYearId" } as const;
const ofWish = { ...ofCase, rules: "POOL-9", subject: "changeRequestId", desk: "NOT_FOUND" } as const;
const inYear = (n: number, more: object = {}) => ({ grantYearId: yearId(n, 2027), ...more });

/** What staff do after a grant: with its years, and with what is asked to be changed. */
export const runningOperations: readonly Operation[] = [
  {
    ...ofYear,
    name: "takeDownRenewal",
    desk: "SUCCESS",
    prepare: insertRunningGrant,
    input: (n) => inYear(n, { isUnchanged: true, participants: 40, volunteers: 12, note: "Ringede" }),
  },
  {
    ...ofYear,
    name: "openGrantYear",
    desk: "NOT_FOUND",
    prepare: insertConfirmedYear,
    input: (n) => inYear(n, { budgetLineId: globalId("line", 11) }),
  },
  {
    ...ofYear,
    name: "endGrantYears",
    desk: "NOT_ALLOWED",
    prepare: insertRunningGrant,
    input: (n) => inYear(n, { reason: "Foreningen er nedlagt." }),
  },
  {
    ...ofWish,
    name: "referChange",
    prepare: async (owner, n) => {
      await insertWish(owner, n);
      await insertMeeting(owner, 5_000 + n, { startsAt: "2026-12-09T14:00:00.000Z" });
    },
    input: (n) => ({
      changeRequestId: globalId("changeRequest", n),
      meetingId: globalId("meeting", 5_000 + n),
      assessment: "Kan anbefales",
    }),
  },
  {
    ...ofWish,
    name: "answerChange",
    prepare: insertWish,
    input: (n) => ({ changeRequestId: globalId("changeRequest", n), isApproved: false, answer: "Målene er aftalt." }),
  },
];
