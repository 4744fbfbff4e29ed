import type { Transaction } from "@indgang/database";
import type { ApplicationId, MeetingItemId, Money } from "@indgang/domain/kernel";
import type { AllocatedCase, AllocationDraft, CriterionAssessment } from "@indgang/domain/pools";
import { seatReads, type Columns, type Rows } from "@indgang/subgraph-kit";
import { toRowInstant, toRowMoneyOrNull } from "../values.ts";

/** A case that a round's money can be shared out to, and what is put before the committee. */
export type ReadCase = Omit<AllocatedCase, "score"> & {
  readonly roundId: string;
  readonly meetingItemId: MeetingItemId | null;
  readonly proposedAmount: Money | null;
};

/** What one of those who assessed a case thinks of it. */
export interface ReadRatings {
  readonly applicationId: ApplicationId;
  readonly ratings: readonly Pick<CriterionAssessment, "criterionId" | "rating">[];
}

const sharedStates = "asked.state IN ('RECOMMENDED', 'SCHEDULED')";

const casesText = `SELECT asked.round_id AS "roundId", asked.id AS "applicationId", asked.case_number AS "caseNumber", asked.applied_amount AS applied,
  assessed.recommendation, coalesce(assessed.recommended_amount, 0) AS recommended, assessed.focus_area AS "focusArea", asked.received_at AS "receivedAt",
  listed.id AS "meetingItemId", listed.proposed_amount AS "proposedAmount"
  FROM application asked
  JOIN assessment assessed ON assessed.municipality_id = asked.municipality_id AND assessed.application_id = asked.id
  LEFT JOIN LATERAL (SELECT item.id, item.proposed_amount FROM meeting_item item JOIN committee_meeting meeting
      ON meeting.municipality_id = item.municipality_id AND meeting.id = item.meeting_id
    WHERE item.municipality_id = asked.municipality_id AND item.application_id = asked.id AND meeting.state::text IN ('DRAFT', 'CALLED') LIMIT 1) AS listed ON true
  WHERE asked.round_id = ANY ($1::uuid[]) AND ${sharedStates} ORDER BY asked.round_id, asked.case_number`;
const caseInstants = ["receivedAt"] as const;

export const casesToShareByRound = seatReads.manyByKey<ReadCase>({
  name: "cases to share out to",
  text: casesText,
  key: "roundId",
});

export function findCasesToShare(rows: Rows, roundId: string): Promise<readonly ReadCase[]> {
  const read = { name: "cases to share out to", text: casesText, values: [[roundId]], instants: caseInstants };
  return rows.query<Columns<ReadCase>>(read);
}

/** Everybody's ratings of the cases whose column is among those asked for: the assessment's own, and the opinions that are in. */
const ratingsText = (
  column: "round_id" | "id",
): string => `SELECT asked.round_id AS "roundId", asked.id AS "applicationId", shown.ratings
  FROM application asked CROSS JOIN LATERAL (
    SELECT jsonb_agg(jsonb_build_object('criterionId', rated.criterion_id, 'rating', rated.rating)) AS ratings
      FROM assessment assessed JOIN criterion_assessment rated ON rated.municipality_id = assessed.municipality_id AND rated.assessment_id = assessed.id
      WHERE assessed.municipality_id = asked.municipality_id AND assessed.application_id = asked.id
    UNION ALL SELECT answer.ratings FROM opinion JOIN opinion_answer answer ON answer.municipality_id = opinion.municipality_id AND answer.opinion_id = opinion.id
      WHERE opinion.municipality_id = asked.municipality_id AND opinion.application_id = asked.id AND opinion.state = 'GIVEN') AS shown
  WHERE asked.${column} = ANY ($1::uuid[]) AND ${sharedStates} AND shown.ratings IS NOT NULL`;

export const ratingsByApplication = seatReads.manyByKey<ReadRatings>({
  name: "ratings of cases to share out to",
  text: ratingsText("id"),
  key: "applicationId",
});

export const ratingsByRound = seatReads.manyByKey<ReadRatings>({
  name: "ratings of a round to share out",
  text: ratingsText("round_id"),
  key: "roundId",
});

export function findRatings(rows: Rows, roundId: string): Promise<readonly ReadRatings[]> {
  const read = { name: "ratings of a round to share out", text: ratingsText("round_id"), values: [[roundId]] };
  return rows.query<Columns<ReadRatings>>(read);
}

const select = `SELECT id, municipality_id AS "municipalityId", administration_id AS administration, version, round_id AS "roundId", name, order_by AS "order",
  basis, share_basis_points AS "shareBasisPoints", cap, floor, uses_reserve AS "usesReserve", created_by_id AS "createdById", created_at AS "createdAt"
  FROM allocation_draft`;

export const draftsByRound = seatReads.manyByKey<AllocationDraft>({
  name: "allocation drafts by round",
  text: `${select} WHERE round_id = ANY ($1::uuid[]) ORDER BY round_id, created_at, id`,
  key: "roundId",
});

export function findDrafts(rows: Rows, roundId: string): Promise<readonly AllocationDraft[]> {
  const text = `${select} WHERE round_id = $1::uuid ORDER BY id`;
  return rows.query<Columns<AllocationDraft>>({ name: "drafts", text, values: [roundId], instants: ["createdAt"] });
}

export async function findDraft(rows: Rows, id: string): Promise<AllocationDraft | null> {
  const read = { name: "draft", text: `${select} WHERE id = $1::uuid`, values: [id], instants: ["createdAt"] };
  const [found = null] = await rows.query<Columns<AllocationDraft>>(read);
  return found;
}

export async function insertDraft(transaction: Transaction, draft: AllocationDraft): Promise<void> {
  const { administration, order, cap, floor, createdAt, ...same } = draft;
  const amounts = { cap: toRowMoneyOrNull(cap), floor: toRowMoneyOrNull(floor) };
  const row = {
    ...same,
    ...amounts,
    administrationId: administration,
    orderBy: order,
    createdAt: toRowInstant(createdAt),
  };
  await transaction.allocationDraft.createMany({ data: [row] });
}

export async function deleteDraft(
  transaction: Transaction,
  { municipalityId, id, version }: AllocationDraft,
): Promise<boolean> {
  return (await transaction.allocationDraft.deleteMany({ where: { municipalityId, id, version } })).count === 1;
}
