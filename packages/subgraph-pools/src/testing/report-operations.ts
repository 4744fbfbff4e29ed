import { globalId } from "./ids.ts";
import { insertMeeting } from "./meetings.ts";
import type { Operation } from "./operation.type.ts";
import { insertReport, type ReportOptions } from "./reports.ts";

const ofChapter = {
  rules: "POOL-15",
  who: "social.leader",
  notAllowed: "social.caseworker",
  desk: "NOT_FOUND",
  subject: "chapterId",
  version: 1,
  payload: "chapter { id version state edition sharedAt publishedAt }",
} as const;

// Each its own year: an administration has one chapter of a year.
const withChapter =
  (options: ReportOptions): Operation["prepare"] =>
  (owner, n) =>
    insertReport(owner, n, { year: 2028 + (n % 170), ...options });
const chapterId = (n: number) => ({ chapterId: globalId("report", n) });

/**
 * What leaders and the secretary do with a chapter of a yearly report. Writing on one has a test of its own: nobody of the own administration sees
 * a draft who may not write on it.
 */
export const reportOperations: readonly Operation[] = [
  {
    ...ofChapter,
    name: "shareReportChapter",
    prepare: withChapter({}),
    input: (n) => ({ ...chapterId(n), isShared: true }),
  },
  { ...ofChapter, name: "closeReportChapter", rules: "LAW-7 POOL-15", prepare: withChapter({}), input: chapterId },
  {
    ...ofChapter,
    name: "reviseReportChapter",
    prepare: withChapter({ state: "CLOSED" }),
    input: (n) => ({ ...chapterId(n), reason: "Et tal var forkert." }),
  },
  {
    ...ofChapter,
    name: "publishReportChapter",
    rules: "POOL-14 POOL-15",
    prepare: withChapter({ state: "CLOSED" }),
    input: (n) => ({ ...chapterId(n), isPublished: true }),
  },
  {
    ...ofChapter,
    name: "layReportBeforeMeeting",
    who: "social.secretary",
    subject: "meetingId",
    version: null,
    payload: "meeting { id reports { id title } }",
    prepare: async (owner, n) => {
      await withChapter({ state: "CLOSED" })(owner, n);
      await insertMeeting(owner, n, { state: "CALLED", cases: [] });
    },
    input: (n) => ({ ...chapterId(n), meetingId: globalId("meeting", n) }),
  },
];
