import { makePdf } from "@indgang/documents";
import { dateAt, type ApplicationId } from "@indgang/domain/kernel";
import {
  mayIssuePapers,
  mayReadPapers,
  papersDocument,
  partsFor,
  type MeetingPapers,
  type PapersWish,
} from "@indgang/domain/papers";
import { hasInterest, type CommitteeMeeting } from "@indgang/domain/pools";
import { seatRows, type RequestContext } from "@indgang/subgraph-kit";
import { findPapersFacts } from "../../store/papers/papers-facts.store.ts";
import {
  papersById,
  papersByMeeting,
  papersDigest,
  papersFile,
  papersOutline,
  papersParts,
  publishedByCommittee,
} from "../../store/papers/papers.store.ts";
import type { PoolHead } from "../../store/pool/pool.store.ts";
import { present } from "../../store/present.ts";
import { findApplications } from "../../store/application/whole-application.store.ts";
import { readMeeting } from "../read-case.ts";
import { composeFrom, type Composed } from "./compose.ts";

/** LAW-7: papers by their id; null for whoever may not read them. */
export async function readPapers(context: RequestContext, id: string): Promise<MeetingPapers | null> {
  const papers = await context.use(papersById).load(id);
  return papers !== null && mayReadPapers(context.viewer, papers) ? papers : null;
}

/** LAW-7: all versions of a meeting's papers, the latest first. */
export async function readPapersOf(
  context: RequestContext,
  { id }: CommitteeMeeting,
): Promise<readonly MeetingPapers[]> {
  const issued = await context.use(papersByMeeting).load(id);
  return issued.filter((papers) => mayReadPapers(context.viewer, papers));
}

/** POOL-14, LAW-7: what was published of a pool's committee. */
export function readPublishedOf(context: RequestContext, { committeeId }: PoolHead): Promise<readonly MeetingPapers[]> {
  return context.use(publishedByCommittee).load(committeeId);
}

/** LAW-7: papers as they would be issued now, with what has to be looked at; null for whoever does not issue them. */
export async function readComposed(
  context: RequestContext,
  meeting: CommitteeMeeting,
  wish: PapersWish,
): Promise<Composed | null> {
  return mayIssuePapers(context.viewer, meeting) ? composeFrom(seatRows(context), meeting.id, wish) : null;
}

/** POOL-16, LAW-2: the cases in the members' papers in which the viewer takes no part: now, whatever was known when they were issued. */
export async function readLeftOut(
  context: RequestContext,
  { id, kind, audience }: MeetingPapers,
): Promise<ReadonlySet<ApplicationId>> {
  const { personId } = context.viewer;
  // What was decided is in the minutes for all who sit there.
  if (audience === "PUBLIC" || kind === "MINUTES" || personId === null) return new Set();
  const outline = await context.use(papersOutline).load(id);
  const ids = outline.flatMap(({ applicationId }) => (applicationId === null ? [] : [applicationId]));
  const applications = await findApplications(seatRows(context), ids);
  const today = dateAt(context.now());
  return new Set(ids.filter((one) => isIn(applications.get(one))));

  function isIn(application: Parameters<typeof hasInterest>[0] | undefined): boolean {
    return application === undefined || personId === null || hasInterest(application, personId, today);
  }
}

/** The digest of the whole file; null for whoever gets another one. */
export async function readDigest(context: RequestContext, papers: MeetingPapers): Promise<string | null> {
  if ((await readLeftOut(context, papers)).size > 0) return null;
  return (await context.use(papersDigest).load(papers.id))?.sha256 ?? null;
}

/** LAW-7, POOL-16: the file in base64: the one that was issued, or of the same parts without what the viewer takes no part in. */
export async function readPapersFile(context: RequestContext, papers: MeetingPapers): Promise<string | null> {
  const leftOut = await readLeftOut(context, papers);
  if (leftOut.size === 0) return (await context.use(papersFile).load(papers.id))?.pdf ?? null;
  const meeting = present(await readMeeting(context, papers.meetingId), "The meeting of papers");
  const outline = await context.use(papersOutline).load(papers.id);
  const parts = await context.use(papersParts).load(papers.id);
  const known = new Map(parts.map((part) => [part.position, part]));
  const facts = await findPapersFacts(seatRows(context), meeting);
  const described = papersDocument(facts, papers, papers.issuedAt, partsFor(outline, known, leftOut));
  return Buffer.from(await makePdf(described)).toString("base64");
}
