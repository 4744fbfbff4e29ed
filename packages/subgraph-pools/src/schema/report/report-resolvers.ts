import { BeginReportChapterResolver } from "./begin-report-chapter.resolver.ts";
import { CloseReportChapterResolver } from "./close-report-chapter.resolver.ts";
import { LayReportBeforeMeetingResolver } from "./lay-report-before-meeting.resolver.ts";
import { PublishReportChapterResolver } from "./publish-report-chapter.resolver.ts";
import {
  MeetingReportsResolver,
  ReportBlockFieldsResolver,
  ReportChapterFieldsResolver,
} from "./report-fields.resolver.ts";
import { ReviseReportChapterResolver } from "./revise-report-chapter.resolver.ts";
import { SaveReportChapterResolver } from "./save-report-chapter.resolver.ts";
import { ShareReportChapterResolver } from "./share-report-chapter.resolver.ts";
import { YearlyReportResolver } from "./yearly-report.resolver.ts";

/** The yearly report: what can be asked for, what can be read, and what it adds to meetings. */
export const reportMutations = [
  BeginReportChapterResolver,
  SaveReportChapterResolver,
  ShareReportChapterResolver,
  CloseReportChapterResolver,
  ReviseReportChapterResolver,
  PublishReportChapterResolver,
  LayReportBeforeMeetingResolver,
] as const;
export const reportQueries = [YearlyReportResolver] as const;
export const reportFields = [ReportBlockFieldsResolver, ReportChapterFieldsResolver, MeetingReportsResolver] as const;
