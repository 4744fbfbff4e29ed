import { personNumbersIn } from "@indgang/documents";
import {
  accept,
  refuse,
  type MeetingId,
  type Outcome,
  type Refusal,
  type ReportChapterId,
} from "@indgang/domain/kernel";
import {
  closeChapter as closeRule,
  closedNews,
  drawFigures,
  layBeforeMeeting as layRule,
  reportDocument,
  type ReportChapter,
} from "@indgang/domain/report";
import { tell, toGlobalId, type Keyed, type RequestContext } from "@indgang/subgraph-kit";
import { findChapter } from "../../store/report/report-chapter.store.ts";
import { findFacts, gather } from "../../store/report/report-facts.store.ts";
import { insertFrozen, insertLaidReport } from "../../store/report/save-report.store.ts";
import { afresh, carryOut, type Work } from "../carry-out.ts";
import { readMeeting } from "../read-case.ts";
import { lockRows } from "../../store/locks.ts";
import { findMeeting } from "../../store/application/find-for-change.store.ts";
import { takeChapterStep } from "./chapter-work.ts";
import type { OfChapter } from "./write-report.ts";

/** POOL-15, LAW-7: text and figures stay as they are. Nothing is closed that a CPR number stands in, wherever it came from. */
export function closeReportChapter(context: RequestContext, command: OfChapter) {
  return takeChapterStep(
    context,
    { operation: "closeReportChapter", input: command },
    command.chapterId,
    async (chapter, { rows, transaction, acting }) => {
      const gathered = gather(await findFacts(rows, chapter.year));
      const figures = drawFigures(chapter, gathered);
      const closed = closeRule({ chapter, figures, open: gathered.open }, command, acting);
      if (!closed.ok) return closed;
      if (holdsNumber(closed.value))
        return refuse("INVALID_INPUT", { fields: [{ path: "blocks", code: "CPR_IN_TEXT" }] });
      const facts = chapter.part === "OWN" ? gathered.own(chapter.administration) : null;
      if (facts !== null) await insertFrozen(transaction, chapter, facts);
      const all = gathered.whole.administrations.map(({ id }) => id);
      const path = `report?year=${chapter.year}&chapter=${toGlobalId("ReportChapter", chapter.id)}`;
      await tell({ transaction, now: acting.now }, { ...closedNews(closed.value, all), path });
      return closed;
    },
  );
}

/** Names of pools and places come from elsewhere: the whole document is looked through, as it would leave. */
function holdsNumber(chapter: ReportChapter): boolean {
  const now = chapter.closedAt;
  if (now === null) return false;
  const read = {
    chapter,
    administrationName: "",
    figureOf: ({ key }: { readonly key: string }) => chapter.figures?.[key] ?? null,
  };
  return personNumbersIn(reportDocument(chapter.title, [read], { municipality: "", now })).length > 0;
}

/** POOL-15: the report goes to a committee. */
export async function layReportBeforeMeeting(
  context: RequestContext,
  command: Keyed & { readonly chapterId: ReportChapterId; readonly meetingId: MeetingId },
) {
  const outcome = await carryOut(
    context,
    { operation: "layReportBeforeMeeting", input: command },
    (work): Promise<Outcome<MeetingId, Refusal<"NOT_FOUND" | "NOT_ALLOWED" | "STATE_CONFLICT">>> => lay(work, command),
  );
  return afresh(outcome, (id) => readMeeting(context, id));
}

async function lay(
  { rows, transaction, acting, audit }: Work,
  { chapterId, meetingId }: { readonly chapterId: ReportChapterId; readonly meetingId: MeetingId },
): Promise<Outcome<MeetingId, Refusal<"NOT_FOUND" | "NOT_ALLOWED" | "STATE_CONFLICT">>> {
  await lockRows(transaction, "committee_meeting", [meetingId]);
  const meeting = await findMeeting(rows, meetingId);
  if (meeting === null) return refuse("NOT_FOUND");
  const laid = layRule({ meeting, chapter: await findChapter(rows, chapterId) }, acting);
  if (!laid.ok) return laid;
  await insertLaidReport(transaction, meeting, laid.value);
  audit({ chain: meeting.administration, subject: `CommitteeMeeting ${meeting.id}`, detail: { report: chapterId } });
  return accept(meeting.id);
}
