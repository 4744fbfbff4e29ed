import {
  accept,
  authorise,
  isEnd,
  refuse,
  type Acting,
  type Instant,
  type MeetingId,
  type Outcome,
  type PersonId,
  type Refusal,
  type ReportChapterId,
} from "../../kernel/index.ts";
import { mayPrepareMeeting, mayReadMeeting } from "../meeting/meeting.policy.ts";
import { meetingTransitions, type CommitteeMeeting } from "../meeting/meeting.type.ts";
import { mayReadChapter } from "./report.policy.ts";
import type { ReportChapter } from "./report.type.ts";

/** A closed chapter among the papers of a committee's meeting. */
export interface LaidReport {
  readonly meetingId: MeetingId;
  readonly chapterId: ReportChapterId;
  readonly laidAt: Instant;
  readonly laidBy: PersonId | null;
}

export interface LayBeforeMeetingState {
  readonly meeting: Pick<CommitteeMeeting, "id" | "municipalityId" | "administration" | "state">;
  /** Null when the viewer's seat does not see it. */
  readonly chapter: ReportChapter | null;
}

/** POOL-15: the report goes to the committee: closed, by the committee's secretary, before its meeting is over. STATE_CONFLICT else. */
export function layBeforeMeeting(
  { meeting, chapter }: LayBeforeMeetingState,
  { viewer, now }: Acting,
): Outcome<LaidReport, Refusal<"NOT_FOUND" | "NOT_ALLOWED" | "STATE_CONFLICT">> {
  if (chapter === null) return refuse("NOT_FOUND");
  const allowed = authorise({
    maySee: mayReadMeeting(viewer, meeting) && mayReadChapter(viewer, chapter),
    mayDo: mayPrepareMeeting(viewer, meeting),
  });
  if (!allowed.ok) return allowed;
  if (chapter.state !== "CLOSED") return refuse("STATE_CONFLICT", { state: chapter.state });
  if (isEnd(meetingTransitions, meeting.state)) return refuse("STATE_CONFLICT", { state: meeting.state });
  return accept({ meetingId: meeting.id, chapterId: chapter.id, laidAt: now, laidBy: viewer.personId });
}
