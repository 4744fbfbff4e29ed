import type { ApplicationId, MeetingId } from "@indgang/domain/kernel";
import { seatReads } from "@indgang/subgraph-kit";

/** How far the letters of a meeting have come. Everything that is decided counts once, by its latest letter. */
export interface LetterProgress {
  readonly meetingId: MeetingId;
  readonly total: number;
  readonly unwritten: number;
  readonly drafts: number;
  readonly approved: number;
  readonly queued: number;
  readonly delivered: number;
  readonly undeliverable: number;
  readonly toPrint: number;
  readonly posted: number;
  /** Cases whose letter somebody has to look after: a draft, one to print, or one that the mail gave up. In the list's order, at most 100. */
  readonly handIds: readonly ApplicationId[];
}

/** Cases of a meeting whose letters need a hand that are named. */
const mostNamed = 100;

/** The latest letter of each decision, found by its index one by one: a join would be planned by how many there were yesterday. */
const latest = `SELECT item.meeting_id, item.position, item.application_id, letter.id, letter.state
  FROM meeting_item item
  JOIN decision ON decision.municipality_id = item.municipality_id AND decision.meeting_item_id = item.id
  LEFT JOIN LATERAL (SELECT written.id, written.state FROM letter written
    WHERE written.municipality_id = item.municipality_id AND written.application_id = item.application_id
    ORDER BY written.written_at DESC, written.id DESC LIMIT 1) letter ON true
  WHERE item.meeting_id = ANY ($1::uuid[])`;

/** POOL-10: by one statement, whatever the number of letters. */
export const letterProgressByMeeting = seatReads.oneByKey<LetterProgress>({
  name: "letter progress by meeting",
  key: "meetingId",
  text: `WITH latest AS (${latest}), seen AS (SELECT latest.*, mail.sent_at, mail.given_up_at FROM latest
      LEFT JOIN wall.letter_mail((SELECT array_agg(latest.id) FROM latest)) mail ON mail.letter_id = latest.id)
    SELECT meeting_id AS "meetingId", count(*)::integer AS total, count(*) FILTER (WHERE id IS NULL)::integer AS unwritten,
      count(*) FILTER (WHERE state = 'DRAFT')::integer AS drafts, count(*) FILTER (WHERE state = 'APPROVED')::integer AS approved,
      count(*) FILTER (WHERE state = 'SENT' AND sent_at IS NULL AND given_up_at IS NULL)::integer AS queued,
      count(*) FILTER (WHERE state = 'SENT' AND sent_at IS NOT NULL)::integer AS delivered,
      count(*) FILTER (WHERE state = 'SENT' AND given_up_at IS NOT NULL)::integer AS undeliverable,
      count(*) FILTER (WHERE state = 'TO_PRINT')::integer AS "toPrint", count(*) FILTER (WHERE state = 'POSTED')::integer AS posted,
      (array_remove(array_agg(CASE WHEN state IN ('DRAFT', 'TO_PRINT') OR (state = 'SENT' AND given_up_at IS NOT NULL) THEN application_id::text END
        ORDER BY position, application_id), NULL))[1:${mostNamed}] AS "handIds"
    FROM seen GROUP BY meeting_id`,
});

/** How many letters of a meeting a batch would take. */
export const waitingText = `SELECT count(*)::integer AS waiting FROM (${latest}) latest WHERE id IS NULL OR state = 'APPROVED'`;

/** A meeting's decided cases behind one of them, by id, whose letters a batch takes: none written, or one approved. */
export const batchText = `SELECT application_id AS "applicationId" FROM (${latest}) latest
  WHERE (id IS NULL OR state = 'APPROVED') AND application_id > $2::uuid ORDER BY application_id LIMIT $3::integer`;
