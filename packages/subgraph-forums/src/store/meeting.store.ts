import type { Transaction } from "@indgang/database";
import type { ForumMeeting } from "@indgang/domain/forums";
import {
  instantColumn,
  type Columns,
  type Ordering,
  type Page,
  type PageOfNodes,
  type RequestContext,
  type Rows,
} from "@indgang/subgraph-kit";
import { forumReads } from "./forum-rows.ts";

const columns = `id, municipality_id AS "municipalityId", administration_id AS administration, version, body_id AS "bodyId",
  ${instantColumn("starts_at")} AS "startsAt", ${instantColumn("ends_at")} AS "endsAt", place, state, ${instantColumn("called_at")} AS "calledAt",
  is_called_late AS "isCalledLate", ${instantColumn("held_at")} AS "heldAt", ${instantColumn("approved_at")} AS "approvedAt", cancel_reason AS "cancelReason"`;

const text = `SELECT ${columns} FROM forum_meeting WHERE id = ANY ($1::uuid[])`;

/** A meeting, as far as the viewer is shown it. */
export const meetingById = forumReads.oneByKey<ForumMeeting>({ name: "forum meeting by id", text });

/** The next meeting of a body that is not cancelled and has not ended. */
export const nextMeetingOf = forumReads.oneByKey<ForumMeeting>({
  name: "next forum meeting",
  text: `SELECT DISTINCT ON (body_id) ${columns} FROM forum_meeting
    WHERE body_id = ANY ($1::uuid[]) AND state IN ('PLANNED', 'CALLED') AND ends_at >= now() ORDER BY body_id, starts_at, id`,
  key: "bodyId",
});

const byTime = (name: string, descending: boolean): Ordering<ForumMeeting> => ({
  name,
  column: "starts_at",
  cast: "timestamptz",
  kind: "instant",
  descending,
  valueOf: ({ startsAt }) => startsAt,
});

const ofBody = { columns, from: "forum_meeting", parent: "body_id" } as const;

/** A body's meetings, the latest first. */
export const meetingsOfBody = forumReads.pageOfChildren<ForumMeeting>({
  ...ofBody,
  name: "meetings of body",
  ordering: byTime("forum meetings STARTS_AT_DESC", true),
});

/** Those of a body that have not ended, the next first. */
export const meetingsAheadOfBody = forumReads.pageOfChildren<ForumMeeting>({
  ...ofBody,
  name: "meetings of body ahead",
  narrowedTo: (context) => ({ condition: "ends_at >= $1::timestamptz", value: context.now() }),
  ordering: byTime("forum meetings ahead STARTS_AT_ASC", false),
});

/** Those of a body that have ended, the latest first. */
export const meetingsBehindOfBody = forumReads.pageOfChildren<ForumMeeting>({
  ...ofBody,
  name: "meetings of body behind",
  narrowedTo: (context) => ({ condition: "ends_at < $1::timestamptz", value: context.now() }),
  ordering: byTime("forum meetings behind STARTS_AT_DESC", true),
});

/** Whose meetings: those of bodies that the person sits in, and those of which the administration is the secretariat. */
export interface OwnMeetings {
  readonly bodyIds: readonly string[];
  readonly administration: string | null;
  readonly isUpcoming: boolean;
}

/** A page of one's own meetings: those ahead with the next first, those behind with the latest first. */
export function listOwnMeetings(
  context: RequestContext,
  { bodyIds, administration, isUpcoming }: OwnMeetings,
  page: Page,
): Promise<PageOfNodes<ForumMeeting>> {
  const list = {
    name: `own forum meetings ${isUpcoming ? "ahead" : "behind"}`,
    columns,
    from: "forum_meeting",
    conditions: [
      "(body_id = ANY ($1::uuid[]) OR administration_id = $2)",
      isUpcoming ? "ends_at >= $3::timestamptz" : "ends_at < $3::timestamptz",
    ],
    values: [bodyIds, administration, context.now()],
    ordering: byTime(
      isUpcoming ? "own forum meetings STARTS_AT_ASC" : "own forum meetings STARTS_AT_DESC",
      !isUpcoming,
    ),
  };
  return forumReads.pageOfList(context, list, page);
}

/** A meeting inside a change. */
export async function findMeeting(rows: Rows, id: string): Promise<ForumMeeting | null> {
  const [meeting] = await rows.query<Columns<ForumMeeting>>({ name: "forum meeting", text, values: [[id]] });
  return meeting ?? null;
}

const at = (moment: string): Date => new Date(moment);
const atOrNull = (moment: string | null): Date | null => (moment === null ? null : at(moment));

/** True when it was written. */
export async function keepMeeting(transaction: Transaction, meeting: ForumMeeting): Promise<boolean> {
  const { municipalityId, administration, ...rest } = meeting;
  const data = {
    ...rest,
    municipalityId,
    administrationId: administration,
    startsAt: at(meeting.startsAt),
    endsAt: at(meeting.endsAt),
    calledAt: atOrNull(meeting.calledAt),
    heldAt: atOrNull(meeting.heldAt),
    approvedAt: atOrNull(meeting.approvedAt),
  };
  if (meeting.version === 1) return (await transaction.forumMeeting.createMany({ data: [data] })).count === 1;
  return (await transaction.forumMeeting.updateMany({ where: { municipalityId, id: meeting.id }, data })).count === 1;
}
