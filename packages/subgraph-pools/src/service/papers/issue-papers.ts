import { newId } from "@indgang/database";
import { makePdf } from "@indgang/documents";
import { accept, refuse, type AttachmentId, type MeetingId } from "@indgang/domain/kernel";
import {
  changesSince,
  closeItem,
  issuePapers as issueRule,
  papersDocument,
  papersFileName,
  withoutNumbers,
  type IssuePapersInput,
  type MeetingPapers,
  type PapersPart,
} from "@indgang/domain/papers";
import { seatRows, type Keyed, type RequestContext, type Rows } from "@indgang/subgraph-kit";
import { lockRows } from "../../store/locks.ts";
import { findOutline, insertPapers, type KeptPart } from "../../store/papers/papers.store.ts";
import { saveItem } from "../../store/meeting/save-meeting.store.ts";
import { afresh, carryOut } from "../carry-out.ts";
import { changeItem, type OfItem } from "../meeting/meeting-work.ts";
import { readMeeting } from "../read-case.ts";
import { composeFrom, type Composed } from "./compose.ts";
import { readPapers } from "./read-papers.ts";

export type IssuePapersCommand = Keyed &
  IssuePapersInput & { readonly meetingId: MeetingId; readonly leftOut: readonly AttachmentId[] };

/** Papers with their file, made before anything is locked. */
interface Made {
  readonly contentDigest: string;
  readonly papers: MeetingPapers;
  readonly parts: readonly KeptPart[];
  readonly pdf: Uint8Array<ArrayBuffer>;
}

/**
 * LAW-7, POOL-9: issues the papers of a meeting as they are now. Where the version that stands says the same, that one is the answer. The
 * file is made before the meeting is locked; STALE_VERSION when something changed meanwhile.
 */
export async function issuePapers(context: RequestContext, command: IssuePapersCommand) {
  const made = await makePapers(context, command);
  const outcome = await carryOut(context, { operation: "issueMeetingPapers", input: command }, async (work) => {
    await lockRows(work.transaction, "committee_meeting", [command.meetingId]);
    const composed = await composeFrom(work.rows, command.meetingId, command);
    if (composed === null) return refuse("NOT_FOUND");
    const { meeting } = composed.facts;
    const allowed = issueRule(meeting, composed.findings, command, work.acting);
    if (!allowed.ok) return allowed;
    const { latest, contentDigest } = composed;
    const standing = latest?.contentDigest === contentDigest ? latest : null;
    const isFresh = made?.contentDigest === contentDigest && made.papers.number === (latest?.number ?? 0) + 1;
    const papers = standing ?? (isFresh ? made.papers : null);
    if (papers === null) return refuse("STALE_VERSION", { currentVersion: meeting.version });
    if (standing === null && made) await insertPapers(work.transaction, made.papers, made.parts, made.pdf);
    const { id, kind, audience, number } = papers;
    work.audit({
      chain: meeting.administration,
      subject: `MeetingPapers ${id}`,
      detail: { kind, audience, number, findings: composed.findings.length },
    });
    return accept(id);
  });
  return afresh(outcome, async (id) => {
    const papers = await readPapers(context, id);
    return papers && { papers, meeting: await readMeeting(context, papers.meetingId) };
  });
}

/** Null when they may not leave: the change says why. */
async function makePapers(context: RequestContext, command: IssuePapersCommand): Promise<Made | null> {
  const rows = seatRows(context);
  const composed = await composeFrom(rows, command.meetingId, command);
  if (composed === null) return null;
  const now = context.now();
  const { facts, findings, latest, contentDigest } = composed;
  const allowed = issueRule(facts.meeting, findings, command, { viewer: context.viewer, now });
  const { personId } = context.viewer;
  if (!allowed.ok || personId === null || latest?.contentDigest === contentDigest) return null;
  const { kind, audience } = command;
  const number = (latest?.number ?? 0) + 1;
  const issue = { kind, audience, number };
  const parts = await keptParts(rows, composed);
  const papers: MeetingPapers = {
    municipalityId: facts.meeting.municipalityId,
    administration: facts.meeting.administration,
    id: newId<"MeetingPapers">(),
    meetingId: facts.meeting.id,
    ...issue,
    issuedAt: now,
    issuedBy: personId,
    contentDigest,
    fileName: papersFileName(facts, issue),
  };
  return { contentDigest, papers, parts, pdf: await makePdf(papersDocument(facts, issue, now, parts)) };
}

/** The parts as they leave: without numbers, and the first of them with what has changed since the version that stands. */
async function keptParts(rows: Rows, { parts, digests, latest }: Composed): Promise<readonly KeptPart[]> {
  const kept = withoutNumbers(parts).map((part: PapersPart, index): KeptPart => ({
    ...part,
    position: index + 1,
    digest: digests[index] ?? "",
  }));
  if (latest === null) return kept;
  const earlier = { number: latest.number, issuedAt: latest.issuedAt, parts: await findOutline(rows, latest.id) };
  return kept.map((part, index) =>
    index === 0 ? { ...part, blocks: [...changesSince(earlier, kept), ...part.blocks] } : part,
  );
}

/** LAW-7: an item is dealt with behind closed doors, or openly again. */
export function closeMeetingItem(context: RequestContext, command: OfItem & { readonly reason: string | null }) {
  return changeItem(
    context,
    { operation: "closeMeetingItem", input: command },
    command.meetingItemId,
    async (state, { acting, transaction }) => {
      const closed = closeItem(state, command, acting);
      if (!closed.ok) return closed;
      return (await saveItem(transaction, state.item, closed.value)) ? closed : refuse("NOT_ALLOWED");
    },
  );
}
