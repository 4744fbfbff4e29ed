import type { Instant } from "@indgang/domain/kernel";
import type { ForumWorkKind } from "@indgang/domain/forums";
import { instantColumn, type Ordering, type Page, type PageOfNodes, type RequestContext } from "@indgang/subgraph-kit";
import { forumReads } from "./forum-rows.ts";

/** What may wait: `at` is the instant that its day follows from. */
export interface WaitingInForum {
  readonly id: string;
  readonly kind: ForumWorkKind;
  readonly at: Instant;
  readonly dueAt: Instant;
  readonly title: string;
  readonly meetingId: string | null;
  readonly hearingId: string | null;
}

/** Parameters: `$2` the viewer's administration, `$3` now, `$4` the bodies that the viewer chairs, `$5` the associations they speak for. */
const sources: Readonly<Record<ForumWorkKind, string>> = {
  ANSWER_HEARING: `SELECT party.id, 'ANSWER_HEARING' AS kind, hearing.answer_by AS moment, hearing.answer_by AS due, hearing.title, NULL::uuid AS meeting, hearing.id AS hearing
    FROM hearing_party party
    JOIN hearing ON hearing.municipality_id = party.municipality_id AND hearing.id = party.hearing_id AND hearing.state = 'SENT' AND hearing.answer_by >= $3::timestamptz
    LEFT JOIN forum_body body ON body.municipality_id = party.municipality_id AND body.id = party.body_id
    WHERE (body.administration_id = $2 OR party.body_id = ANY ($4::uuid[]) OR party.association_id = ANY ($5::uuid[]))
      AND NOT EXISTS (SELECT FROM hearing_answer answer WHERE answer.municipality_id = party.municipality_id AND answer.party_id = party.id)`,
  TAKE_ON_ITEM: `SELECT item.id, 'TAKE_ON_ITEM', meeting.starts_at, meeting.starts_at, item.title, meeting.id, NULL::uuid
    FROM forum_agenda_item item
    JOIN forum_meeting meeting ON meeting.municipality_id = item.municipality_id AND meeting.id = item.meeting_id
    WHERE item.administration_id = $2 AND item.state = 'PROPOSED' AND meeting.state IN ('PLANNED', 'CALLED') AND meeting.ends_at >= $3::timestamptz`,
  CALL_MEETING: `SELECT meeting.id, 'CALL_MEETING', meeting.starts_at, meeting.starts_at - interval '7 days', body.name, meeting.id, NULL::uuid
    FROM forum_meeting meeting JOIN forum_body body ON body.municipality_id = meeting.municipality_id AND body.id = meeting.body_id
    WHERE meeting.administration_id = $2 AND meeting.state = 'PLANNED' AND meeting.ends_at >= $3::timestamptz
      AND EXISTS (SELECT FROM forum_agenda_item item WHERE item.municipality_id = meeting.municipality_id AND item.meeting_id = meeting.id AND item.state = 'ON_AGENDA')`,
  WRITE_MINUTES: `SELECT meeting.id, 'WRITE_MINUTES', meeting.starts_at, meeting.starts_at, body.name, meeting.id, NULL::uuid
    FROM forum_meeting meeting JOIN forum_body body ON body.municipality_id = meeting.municipality_id AND body.id = meeting.body_id
    WHERE meeting.administration_id = $2 AND meeting.state = 'CALLED' AND meeting.starts_at <= $3::timestamptz`,
  APPROVE_MINUTES: `SELECT meeting.id, 'APPROVE_MINUTES', meeting.starts_at, meeting.starts_at, body.name, meeting.id, NULL::uuid
    FROM forum_meeting meeting JOIN forum_body body ON body.municipality_id = meeting.municipality_id AND body.id = meeting.body_id
    WHERE meeting.administration_id = $2 AND meeting.state = 'HELD'`,
  SUM_UP_HEARING: `SELECT hearing.id, 'SUM_UP_HEARING', hearing.answer_by, hearing.answer_by, hearing.title, NULL::uuid, hearing.id
    FROM hearing WHERE hearing.administration_id = $2 AND hearing.state = 'SENT' AND hearing.answer_by < $3::timestamptz`,
};

const columns = `id, kind, ${instantColumn("moment")} AS at, ${instantColumn("due")} AS "dueAt", title, meeting AS "meetingId", hearing AS "hearingId"`;

const byDue: Ordering<WaitingInForum> = {
  name: "forum work DUE_ASC",
  column: "due",
  cast: "timestamptz",
  kind: "instant",
  descending: false,
  valueOf: ({ dueAt }) => dueAt,
};

/** What waits in the places that are asked for. */
export interface WorkAsked {
  readonly kinds: readonly ForumWorkKind[];
  readonly chairedBodyIds: readonly string[];
}

/** A page of what waits for the viewer, the next deadline first, by one statement. */
export function listForumWork(
  context: RequestContext,
  { kinds, chairedBodyIds }: WorkAsked,
  page: Page,
): Promise<PageOfNodes<WaitingInForum>> {
  const { administration, associationIds } = context.viewer;
  const from = Object.values(sources).join(" UNION ALL ");
  const list = {
    name: "forum work",
    columns,
    from: `(${from}) AS waiting`,
    conditions: ["kind = ANY ($1::text[])"],
    values: [kinds, administration, context.now(), chairedBodyIds, associationIds],
  };
  return forumReads.pageOfList(context, { ...list, ordering: byDue }, page);
}
