import type { AdministrationSlug } from "@indgang/domain/kernel";
import type { CommitteeMeeting, MeetingItem, MeetingState } from "@indgang/domain/pools";
import { seatReads, type Page, type PageOfNodes, type RequestContext } from "@indgang/subgraph-kit";

const meetingColumns = `id, municipality_id AS "municipalityId", administration_id AS administration, version,
  committee_id AS "committeeId", starts_at AS "startsAt", place, state, minutes_text AS "minutesText", closed_at AS "closedAt",
  attendee_ids AS "attendeeIds"`;

export const meetingText = `SELECT ${meetingColumns} FROM committee_meeting WHERE id = ANY ($1::uuid[])`;
export const meetingInstants = ["startsAt", "closedAt"] as const;

const itemSelect = `SELECT item.id, item.municipality_id AS "municipalityId", item.administration_id AS administration, item.version,
  item.meeting_id AS "meetingId", item.application_id AS "applicationId", item.position, item.proposed_outcome AS "proposedOutcome",
  item.proposed_amount AS "proposedAmount", item.budget_line_id AS "budgetLineId", item.reason_code AS "reasonCode",
  item.reason_text AS "reasonText", item.closed_reason AS "closedReason", decision.id AS "decisionId",
  (SELECT coalesce(json_agg(json_build_object('personId', recusal.person_id, 'reason', recusal.reason, 'foundBy', recusal.found_by)
      ORDER BY recusal.person_id), '[]')
    FROM recusal WHERE recusal.municipality_id = item.municipality_id AND recusal.application_id = item.application_id) AS recusals
  FROM meeting_item item
  LEFT JOIN decision ON decision.municipality_id = item.municipality_id AND decision.meeting_item_id = item.id`;

/** Items of a list that a page may show at once. */
export const largestList = 500;

export const itemsByIdText = `${itemSelect} WHERE item.id = ANY ($1::uuid[]) ORDER BY item.id`;
export const itemsByMeetingText = `${itemSelect} WHERE item.meeting_id = ANY ($1::uuid[]) ORDER BY item.meeting_id, item.position, item.id`;

export const meetingById = seatReads.oneByKey<CommitteeMeeting>({ name: "meeting by id", text: meetingText });
export const meetingItemById = seatReads.oneByKey<MeetingItem>({ name: "meeting item by id", text: itemsByIdText });
export const itemsByMeeting = seatReads.manyByKey<MeetingItem>({
  name: "items by meeting",
  text: itemsByMeetingText,
  key: "meetingId",
});

/** The rounds that the cases on a meeting's list belong to. */
export const roundIdsByMeeting = seatReads.manyByKey<{ readonly meetingId: string; readonly roundId: string }>({
  name: "round ids by meeting",
  text: `SELECT DISTINCT item.meeting_id AS "meetingId", application.round_id AS "roundId"
    FROM meeting_item item
    JOIN application ON application.municipality_id = item.municipality_id AND application.id = item.application_id
    WHERE item.meeting_id = ANY ($1::uuid[]) ORDER BY 1, 2`,
  key: "meetingId",
});

export interface MeetingList {
  readonly administration: AdministrationSlug;
  readonly state: MeetingState | null;
  readonly page: Page;
}

/** A page of an administration's meetings, the latest first. */
export function listMeetings(
  context: RequestContext,
  { administration, state, page }: MeetingList,
): Promise<PageOfNodes<CommitteeMeeting>> {
  return seatReads.pageOfList<CommitteeMeeting>(
    context,
    {
      name: "meetings",
      columns: meetingColumns,
      from: "committee_meeting",
      conditions: ["administration_id = $1", ...(state === null ? [] : ["state::text = $2"])],
      values: [administration, ...(state === null ? [] : [state])],
      ordering: {
        name: "meetings STARTS_AT_DESC",
        column: "starts_at",
        cast: "timestamptz",
        kind: "instant",
        descending: true,
        valueOf: (meeting) => meeting.startsAt,
      },
    },
    page,
  );
}
