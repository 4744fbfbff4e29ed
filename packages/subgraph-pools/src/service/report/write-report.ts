import { newId } from "@indgang/database";
import { accept, type ReportChapterId } from "@indgang/domain/kernel";
import {
  beginChapter as beginRule,
  publishChapter as publishRule,
  reviseChapter as reviseRule,
  saveChapter as saveRule,
  shareChapter as shareRule,
  type BeginChapterInput,
  type SaveChapterInput,
} from "@indgang/domain/report";
import type { Keyed, RequestContext } from "@indgang/subgraph-kit";
import { findChaptersOf, findJointWriter, findPoolIds } from "../../store/report/report-chapter.store.ts";
import { insertChapter, lockReportOf } from "../../store/report/save-report.store.ts";
import { afresh, carryOut } from "../carry-out.ts";
import { auditChapter, takeChapterStep } from "./chapter-work.ts";
import { readChapter } from "./read-report.ts";

export interface OfChapter extends Keyed {
  readonly chapterId: ReportChapterId;
  readonly version: number;
}

/** POOL-15: a chapter of a year is begun. */
export async function beginReportChapter(context: RequestContext, command: Keyed & BeginChapterInput) {
  const outcome = await carryOut(context, { operation: "beginReportChapter", input: command }, async (work) => {
    const { transaction, rows, acting } = work;
    const { municipalityId, administration } = acting.viewer;
    // What can be no chapter's year has no place in the database either; the rule says so.
    const isYear = Number.isInteger(command.year) && command.year > 0 && command.year < 10_000;
    if (isYear) await lockReportOf(transaction, municipalityId, command.year);
    const own = administration === null ? [] : await findChaptersOf(rows, administration, command.part);
    const hasOwn = own.some(({ year }) => year === command.year);
    const isJoint = command.part === "JOINT" && isYear && administration !== null;
    const state = {
      owner: administration === null ? null : { municipalityId, administration },
      writer: hasOwn ? administration : isJoint ? await findJointWriter(rows, command.year) : null,
      earlier: own,
      poolIds: administration === null ? [] : await findPoolIds(rows, administration),
      newId: newId<"ReportChapter">(),
    };
    const begun = beginRule(state, command, acting);
    if (!begun.ok) return begun;
    await insertChapter(transaction, begun.value);
    auditChapter(work, begun.value);
    return accept(begun.value.id);
  });
  return afresh(outcome, (id) => readChapter(context, id));
}

/** POOL-15: what a draft says. */
export function saveReportChapter(context: RequestContext, command: OfChapter & SaveChapterInput) {
  return takeChapterStep(
    context,
    { operation: "saveReportChapter", input: command },
    command.chapterId,
    async (chapter, { rows, acting }) =>
      saveRule({ chapter, poolIds: await findPoolIds(rows, chapter.administration) }, command, acting),
  );
}

/** POOL-15: the other administrations may read it, or no more. */
export function shareReportChapter(context: RequestContext, command: OfChapter & { readonly isShared: boolean }) {
  return takeChapterStep(
    context,
    { operation: "shareReportChapter", input: command },
    command.chapterId,
    async (chapter, { acting }) => shareRule(chapter, command, acting),
  );
}

/** POOL-15: a closed chapter is opened again, as another edition. */
export function reviseReportChapter(context: RequestContext, command: OfChapter & { readonly reason: string }) {
  return takeChapterStep(
    context,
    { operation: "reviseReportChapter", input: command },
    command.chapterId,
    async (chapter, { rows, transaction, acting }) => {
      const editions = (await findChaptersOf(rows, chapter.administration, chapter.part)).filter(
        ({ year }) => year === chapter.year,
      );
      const latestEdition = Math.max(chapter.edition, ...editions.map(({ edition }) => edition));
      const revised = reviseRule({ chapter, latestEdition, newId: newId<"ReportChapter">() }, command, acting);
      if (!revised.ok) return revised;
      await insertChapter(transaction, revised.value);
      return revised;
    },
  );
}

/** POOL-14, POOL-15: a closed chapter is shown to everybody, or no more. */
export function publishReportChapter(context: RequestContext, command: OfChapter & { readonly isPublished: boolean }) {
  return takeChapterStep(
    context,
    { operation: "publishReportChapter", input: command },
    command.chapterId,
    async (chapter, { acting }) => publishRule(chapter, command, acting),
  );
}
