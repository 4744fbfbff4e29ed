import { accept, refuse, type Outcome, type Refusal, type ReportChapterId } from "@indgang/domain/kernel";
import type { ReportChapter } from "@indgang/domain/report";
import type { ChangeRequest, RequestContext } from "@indgang/subgraph-kit";
import { findChapter } from "../../store/report/report-chapter.store.ts";
import { lockReportOf, saveChapterRow } from "../../store/report/save-report.store.ts";
import { present } from "../../store/present.ts";
import { afresh, carryOut, type AnyRefusal, type Work } from "../carry-out.ts";
import { readChapter } from "./read-report.ts";

/** A chapter that nobody else writes to until the work is done; null when the seat does not see it. */
export async function lockedChapter({ rows, transaction }: Work, id: ReportChapterId): Promise<ReportChapter | null> {
  // Of which year it is never changes, so it may be read before the lock.
  const known = await findChapter(rows, id);
  if (known === null) return null;
  await lockReportOf(transaction, known.municipalityId, known.year);
  return present(await findChapter(rows, id), "A chapter that was read before");
}

/** Takes a step of a chapter: locked and read, the rule asked, and what it says saved. */
export async function takeChapterStep<Refused extends Refusal>(
  context: RequestContext,
  request: ChangeRequest,
  chapterId: ReportChapterId,
  step: (chapter: ReportChapter, work: Work) => Promise<Outcome<ReportChapter, Refused>>,
): Promise<Outcome<ReportChapter, Refused | AnyRefusal>> {
  const outcome = await carryOut(
    context,
    request,
    async (work): Promise<Outcome<ReportChapterId, Refused | AnyRefusal>> => {
      const chapter = await lockedChapter(work, chapterId);
      if (chapter === null) return refuse("NOT_FOUND");
      const taken = await step(chapter, work);
      if (!taken.ok) return taken;
      if (taken.value.id === chapter.id && !(await saveChapterRow(work.transaction, chapter, taken.value)))
        return refuse("NOT_ALLOWED");
      auditChapter(work, taken.value);
      return accept(taken.value.id);
    },
  );
  return afresh(outcome, (id) => readChapter(context, id));
}

/** LAW-6: that a chapter was begun, written on, shared, closed or published. */
export function auditChapter(
  { audit }: Work,
  { administration, id, state, version, year, edition }: ReportChapter,
): void {
  audit({ chain: administration, subject: `ReportChapter ${id}`, detail: { state, version, year, edition } });
}
