import {
  accept,
  authorise,
  expectState,
  expectVersion,
  refuse,
  type Acting,
  type Outcome,
  type PersonId,
  type Refusal,
} from "../../kernel/index.ts";
import type { Application } from "../application/application.type.ts";
import { expectMeetingDay } from "../meeting/meeting-day.ts";
import type { MeetingRefusal } from "../meeting/meeting-step.ts";
import { mayDecide, mayReadMeeting } from "../meeting/meeting.policy.ts";
import type { CommitteeMeeting, MeetingItem } from "../meeting/meeting.type.ts";
import { expectNoInterest } from "../application/take-part.ts";

/** What decides whether a decision can be taken down at all. */
export interface DecisionSetting {
  readonly meeting: CommitteeMeeting;
  readonly item: MeetingItem;
  readonly application: Application;
}

/**
 * POOL-1, POOL-9, POOL-16: who takes the decision down, once it is clear that they may, that meeting and case wait for one, and that the
 * day of the meeting has come (MEETING_NOT_BEGUN before).
 */
export function beginDecision(
  { meeting, item, application }: DecisionSetting,
  version: number,
  by: Acting,
): Outcome<PersonId, MeetingRefusal | Refusal<"RECUSED_FROM_CASE" | "MEETING_NOT_BEGUN">> {
  const { viewer, now } = by;
  const allowed = authorise({ maySee: mayReadMeeting(viewer, meeting), mayDo: mayDecide(viewer, meeting) });
  if (!allowed.ok) return allowed;
  const personId = viewer.personId;
  if (personId === null) return refuse("NOT_ALLOWED");
  const impartial = expectNoInterest(application, by);
  if (!impartial.ok) return impartial;
  const fresh = expectVersion(item, version);
  if (!fresh.ok) return fresh;
  const called = expectState(meeting, "CALLED");
  if (!called.ok) return called;
  const day = expectMeetingDay(meeting, now);
  if (!day.ok) return day;
  const scheduled = expectState(application, "SCHEDULED");
  return scheduled.ok ? accept(personId) : scheduled;
}
