import type { Transaction } from "@indgang/database";
import type { AdministrationSlug, MunicipalityId } from "@indgang/domain/kernel";
import type { LaidReport, ReportChapter, ReportFacts } from "@indgang/domain/report";
import { toRowInstant, toRowInstantOrNull } from "../values.ts";

/** Chapters of this year are begun, closed and shared by nobody else until the transaction ends, so that sums are those of the chapters. */
export async function lockReportOf(
  transaction: Transaction,
  municipalityId: MunicipalityId,
  year: number,
): Promise<void> {
  await transaction.$executeRaw`SELECT pg_advisory_xact_lock(43, hashtext(${`${municipalityId} ${year}`}))`;
}

/** A JSON column as Prisma takes it. */
type Column = object;

export async function insertChapter(transaction: Transaction, chapter: ReportChapter): Promise<void> {
  const { municipalityId, administration, id, year, part, edition, reason } = chapter;
  const keys = { municipalityId, administrationId: administration, id, year, part, edition, reason };
  await transaction.reportChapter.createMany({ data: [{ ...keys, ...columnsOf(chapter) }] });
}

/** False when the row was not as it was read. */
export async function saveChapterRow(
  transaction: Transaction,
  { municipalityId, id, version }: ReportChapter,
  after: ReportChapter,
): Promise<boolean> {
  const { count } = await transaction.reportChapter.updateMany({
    where: { municipalityId, id, version },
    data: columnsOf(after),
  });
  return count === 1;
}

function columnsOf({ version, state, title, blocks, figures, closedBy, ...at }: ReportChapter) {
  return {
    version,
    state,
    title,
    blocks: blocks as Column,
    ...(figures !== null && { figures: figures as Column }),
    sharedAt: toRowInstantOrNull(at.sharedAt),
    closedAt: toRowInstantOrNull(at.closedAt),
    closedById: closedBy,
    publishedAt: toRowInstantOrNull(at.publishedAt),
  };
}

/** The numbers behind a closed chapter, once and for ever. */
export async function insertFrozen(
  transaction: Transaction,
  { municipalityId, administration, id }: ReportChapter,
  facts: ReportFacts,
): Promise<void> {
  const kept: Column = facts;
  await transaction.reportFrozen.createMany({
    data: [{ municipalityId, administrationId: administration, chapterId: id, facts: kept }],
  });
}

/** Lays a chapter before a meeting; one that lies there already is left. */
export async function insertLaidReport(
  transaction: Transaction,
  {
    municipalityId,
    administration,
  }: { readonly municipalityId: MunicipalityId; readonly administration: AdministrationSlug },
  { meetingId, chapterId, laidAt, laidBy }: LaidReport,
): Promise<void> {
  await transaction.reportAtMeeting.createMany({
    data: [
      {
        municipalityId,
        administrationId: administration,
        meetingId,
        chapterId,
        laidAt: toRowInstant(laidAt),
        laidById: laidBy,
      },
    ],
    skipDuplicates: true,
  });
}
