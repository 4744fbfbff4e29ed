import type { Transaction } from "@indgang/database";
import type { MeetingPapers, PapersOutline, PapersPart } from "@indgang/domain/papers";
import { seatReads, type Columns, type Rows } from "@indgang/subgraph-kit";
import { personReads } from "../person-rows.ts";
import { toRowInstant } from "../values.ts";

// What was withdrawn from the public is what nothing comes to: the same content is issued anew.
const select = `SELECT id, municipality_id AS "municipalityId", administration_id AS administration, meeting_id AS "meetingId", kind, audience,
  number, issued_at AS "issuedAt", issued_by_id AS "issuedBy", CASE WHEN withdrawn_at IS NULL THEN content_digest ELSE '' END AS "contentDigest", file_name AS "fileName"
  FROM meeting_papers`;
const byMeetingText = `${select} WHERE meeting_id = ANY ($1::uuid[]) ORDER BY meeting_id, issued_at DESC, id DESC`;
const instants = ["issuedAt"] as const;

export const papersById = seatReads.oneByKey<MeetingPapers>({
  name: "papers by id",
  text: `${select} WHERE id = ANY ($1::uuid[])`,
});

/** The latest first. */
export const papersByMeeting = seatReads.manyByKey<MeetingPapers>({
  name: "papers by meeting",
  text: byMeetingText,
  key: "meetingId",
});

/** Published papers of a pool's committee that are shown with the pool. */
const mostShown = 12;

/** LAW-7, POOL-14: the latest version of what was published of a pool's committee, the latest first. */
export const publishedByCommittee = seatReads.manyByKey<MeetingPapers & { readonly committeeId: string }>({
  name: "published papers by committee",
  text: `SELECT asked.id AS "committeeId", shown.* FROM unnest($1::uuid[]) AS asked (id) CROSS JOIN LATERAL (
      SELECT * FROM wall.published_papers(asked.id, ${mostShown})) shown ORDER BY asked.id, shown."issuedAt" DESC, shown.id DESC`,
  key: "committeeId",
});

/** The whole file, for whoever takes part in all that stands in it: in base64, with its digest. */
const personalReads = personReads([]);
export const papersFile = personalReads.oneByKey<{
  readonly id: string;
  readonly pdf: string;
  readonly sha256: string;
}>({
  name: "papers file",
  text: `SELECT papers_id AS id, replace(encode(pdf, 'base64'), E'\\n', '') AS pdf, sha256 FROM meeting_papers_file WHERE papers_id = ANY ($1::uuid[])`,
});

/** Its digest alone. */
export const papersDigest = personalReads.oneByKey<{ readonly id: string; readonly sha256: string }>({
  name: "papers digest",
  text: `SELECT papers_id AS id, sha256 FROM meeting_papers_file WHERE papers_id = ANY ($1::uuid[])`,
});

/** The parts that the person may read; the others are missing. */
export const papersParts = personalReads.manyByKey<
  PapersPart & { readonly papersId: string; readonly position: number }
>({
  name: "papers parts",
  text: `SELECT papers_id AS "papersId", position, application_id AS "applicationId", label, blocks FROM meeting_papers_part
    WHERE papers_id = ANY ($1::uuid[]) ORDER BY papers_id, position`,
  key: "papersId",
});

const outlineText = `SELECT papers_id AS "papersId", position, application_id AS "applicationId", label, digest
  FROM wall.papers_outline($1::uuid[]) ORDER BY papers_id, position`;

/** How papers are built, without what stands in them. */
export const papersOutline = seatReads.manyByKey<PapersOutline & { readonly papersId: string }>({
  name: "papers outline",
  text: outlineText,
  key: "papersId",
});

// The same inside the transaction of a change.

export function findPapersOf(rows: Rows, meetingId: string): Promise<readonly MeetingPapers[]> {
  return rows.query<Columns<MeetingPapers>>({
    name: "papers of meeting",
    text: byMeetingText,
    values: [[meetingId]],
    instants,
  });
}

export function findOutline(rows: Rows, papersId: string): Promise<readonly PapersOutline[]> {
  return rows.query<Columns<PapersOutline>>({ name: "papers outline", text: outlineText, values: [[papersId]] });
}

/** A part as it is kept. */
export interface KeptPart extends PapersPart, PapersOutline {}

/** Papers are written once, with all that stands in them. */
export async function insertPapers(
  transaction: Transaction,
  papers: MeetingPapers,
  parts: readonly KeptPart[],
  pdf: Uint8Array<ArrayBuffer>,
): Promise<void> {
  const { municipalityId, administration, id, issuedAt, issuedBy, ...columns } = papers;
  const owned = { municipalityId, administrationId: administration };
  await transaction.meetingPapers.createMany({
    data: [{ ...owned, id, issuedAt: toRowInstant(issuedAt), issuedById: issuedBy, ...columns }],
  });
  await transaction.meetingPapersPart.createMany({
    data: parts.map(({ position, applicationId, label, digest, blocks }) => ({
      ...owned,
      papersId: id,
      position,
      applicationId,
      label,
      digest,
      blocks: structuredClone(blocks) as unknown as object,
    })),
  });
  await transaction.meetingPapersFile.createMany({ data: [{ ...owned, papersId: id, pdf }] });
}
