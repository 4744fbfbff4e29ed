import type { AdministrationSlug } from "@indgang/domain/kernel";
import {
  drawFigure,
  mayCountReferrals,
  mayReadChapter,
  type ReportBlock,
  type ReportChapter,
  type ReportFigure,
} from "@indgang/domain/report";
import type { CommitteeMeeting } from "@indgang/domain/pools";
import type { RequestContext } from "@indgang/subgraph-kit";
import {
  chapterById,
  chaptersByMeeting,
  chaptersByYear,
  jointWriterByYear,
  reportYears,
} from "../../store/report/report-chapter.store.ts";
import { factsByYear, gather } from "../../store/report/report-facts.store.ts";

/** POOL-15: a chapter, or null for whoever may not see it: the wall and the policy each say so. */
export async function readChapter(context: RequestContext, id: string): Promise<ReportChapter | null> {
  const found = await context.use(chapterById).load(id);
  return found !== null && mayReadChapter(context.viewer, found) ? found : null;
}

/** All editions of a year's chapters that the viewer may read, the latest first. */
export async function readEditions(context: RequestContext, year: number): Promise<readonly ReportChapter[]> {
  const found = await context.use(chaptersByYear).load(String(year));
  return found.filter((chapter) => mayReadChapter(context.viewer, chapter));
}

/** POOL-15: of each chapter of a year the latest edition that the viewer may read; the joint part first. */
export async function readReport(context: RequestContext, year: number): Promise<readonly ReportChapter[]> {
  const seen = new Set<string>();
  const latest = (await readEditions(context, year)).filter(({ part, administration }) => {
    const whose = part === "JOINT" ? part : administration;
    return !seen.has(whose) && seen.add(whose);
  });
  return latest.toSorted(
    (left, right) =>
      Number(right.part === "JOINT") - Number(left.part === "JOINT") ||
      (left.administration < right.administration ? -1 : 1),
  );
}

/** The years of which the viewer's seat sees a chapter, the latest first. */
export async function readReportYears(context: RequestContext): Promise<readonly number[]> {
  return (await context.use(reportYears).load("all")).map(({ year }) => year);
}

/** Who writes the joint part of a year: staff know, the public does not. */
export async function readJointWriter(context: RequestContext, year: number): Promise<AdministrationSlug | null> {
  return (await context.use(jointWriterByYear).load(String(year)))?.administration ?? null;
}

/** POOL-15, REF-4: a figure as it is now, or of a closed chapter as it was; null where the numbers are not the viewer's to know. */
export async function readFigure(
  context: RequestContext,
  chapter: ReportChapter,
  block: ReportBlock,
): Promise<ReportFigure | null> {
  if (block.figure === null) return null;
  if (chapter.figures !== null) return chapter.figures[block.key] ?? null;
  if (block.figure === "REFERRALS" && !mayCountReferrals(context.viewer, chapter)) return null;
  return drawFigure(block, chapter, gather(await context.use(factsByYear).load(String(chapter.year))));
}

/** POOL-15: what lies before a committee's meeting. */
export async function readLaidBefore(
  context: RequestContext,
  { id }: Pick<CommitteeMeeting, "id">,
): Promise<readonly ReportChapter[]> {
  return (await context.use(chaptersByMeeting).load(id)).filter((chapter) => mayReadChapter(context.viewer, chapter));
}
