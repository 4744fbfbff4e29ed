import type { AdministrationSlug, PoolId } from "@indgang/domain/kernel";
import type { ReportChapter, ReportPart } from "@indgang/domain/report";
import { seatReads, type Columns, type Rows } from "@indgang/subgraph-kit";

const select = `SELECT id, municipality_id AS "municipalityId", administration_id AS administration, version, year, part, edition, state,
  title, blocks, figures, reason, shared_at AS "sharedAt", closed_at AS "closedAt", closed_by_id AS "closedBy", published_at AS "publishedAt"
  FROM report_chapter`;
const instants = ["sharedAt", "closedAt", "publishedAt"] as const;

export const chapterById = seatReads.oneByKey<ReportChapter>({
  name: "report chapter by id",
  text: `${select} WHERE id = ANY ($1::uuid[])`,
});

/** All editions that the seat sees of a year's chapters, the latest first. The key is the year as text. */
export const chaptersByYear = seatReads.manyByKey<ReportChapter>({
  name: "report chapters by year",
  text: `SELECT chapter.*, chapter.year::text AS "ofYear" FROM (${select}) AS chapter WHERE year = ANY ($1::int[]) ORDER BY year, edition DESC, id`,
  key: "ofYear",
});

/** Years of which the seat sees a chapter, the latest first. */
export const reportYears = seatReads.manyByKey<{ readonly all: string; readonly year: number }>({
  name: "report years",
  text: `SELECT DISTINCT 'all' AS all, year FROM report_chapter WHERE 'all' = ANY ($1::text[]) ORDER BY year DESC`,
  key: "all",
});

/** Chapters that lie before a meeting, in the order in which they came. */
export const chaptersByMeeting = seatReads.manyByKey<ReportChapter & { readonly meetingId: string }>({
  name: "report chapters by meeting",
  text: `SELECT laid.meeting_id AS "meetingId", chapter.* FROM report_at_meeting laid JOIN (${select}) AS chapter
    ON chapter."municipalityId" = laid.municipality_id AND chapter.id = laid.chapter_id
    WHERE laid.meeting_id = ANY ($1::uuid[]) ORDER BY laid.meeting_id, laid.laid_at, chapter.id`,
  key: "meetingId",
});

/** Who writes the joint part of a year. The key is the year as text. */
export const jointWriterByYear = seatReads.oneByKey<{
  readonly ofYear: string;
  readonly administration: AdministrationSlug;
}>({
  name: "joint writers",
  text: `SELECT year::text AS "ofYear", administration_id AS administration FROM wall.joint_writers($1::int[])`,
  key: "ofYear",
});

/** What a report has for its head. */
export const reportHead = seatReads.oneByKey<{
  readonly id: string;
  readonly name: string;
  readonly municipality: string;
}>({
  name: "report head",
  text: `SELECT administration.id, administration.name, municipality.name AS municipality FROM administration
    JOIN municipality ON municipality.id = administration.municipality_id WHERE administration.id = ANY ($1::text[])`,
});

// The same inside the transaction of a change.

export async function findChapter(rows: Rows, id: string): Promise<ReportChapter | null> {
  const read = { name: "report chapter", text: `${select} WHERE id = $1::uuid`, values: [id], instants };
  return (await rows.query<Columns<ReportChapter>>(read))[0] ?? null;
}

/** Every edition of an administration's chapters of a part, the latest first. */
export function findChaptersOf(
  rows: Rows,
  administration: AdministrationSlug,
  part: ReportPart,
): Promise<readonly ReportChapter[]> {
  const text = `${select} WHERE administration_id = $1 AND part = $2 ORDER BY year DESC, edition DESC`;
  const read = { name: "report chapters", text, values: [administration, part], instants };
  return rows.query<Columns<ReportChapter>>(read);
}

export async function findJointWriter(rows: Rows, year: number): Promise<AdministrationSlug | null> {
  const text = `SELECT administration_id AS administration FROM wall.joint_writers(ARRAY[$1::int])`;
  const found = await rows.query<{ administration: AdministrationSlug }>({
    name: "joint writer",
    text,
    values: [year],
  });
  return found[0]?.administration ?? null;
}

export async function findPoolIds(rows: Rows, administration: AdministrationSlug): Promise<readonly PoolId[]> {
  const text = "SELECT id FROM pool WHERE administration_id = $1";
  const found = await rows.query<{ id: PoolId }>({ name: "pools of a report", text, values: [administration] });
  return found.map(({ id }) => id);
}
