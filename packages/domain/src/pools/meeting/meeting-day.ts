import {
  accept,
  dateAt,
  refuse,
  type Instant,
  type Outcome,
  type PlainDate,
  type Refusal,
} from "../../kernel/index.ts";
import type { CommitteeMeeting } from "./meeting.type.ts";

/** POOL-9: the day of the meeting, by the calendar in Copenhagen. */
export function meetingDay({ startsAt }: Pick<CommitteeMeeting, "startsAt">): PlainDate {
  return dateAt(startsAt);
}

/**
 * POOL-9, LAW-1: true from the day of the meeting on. Not by the clock: a meeting may be moved forward by
 * an hour, and a decision's date is the day on which the committee sat.
 */
export function hasMeetingDayCome(meeting: Pick<CommitteeMeeting, "startsAt">, today: PlainDate): boolean {
  return today >= meetingDay(meeting);
}

/** POOL-9, LAW-1: nothing is decided or closed before the day of the meeting: MEETING_NOT_BEGUN. */
export function expectMeetingDay(
  meeting: Pick<CommitteeMeeting, "startsAt">,
  now: Instant,
): Outcome<unknown, Refusal<"MEETING_NOT_BEGUN">> {
  return hasMeetingDayCome(meeting, dateAt(now))
    ? accept(null)
    : refuse("MEETING_NOT_BEGUN", { startsAt: meeting.startsAt });
}
