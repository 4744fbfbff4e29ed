import { refuse, type Acting, type Outcome, type Refusal } from "../../kernel/index.ts";
import { mayReadMeeting } from "../meeting/meeting.policy.ts";
import type { CommitteeMeeting } from "../meeting/meeting.type.ts";
import { accept, authorise } from "../../kernel/index.ts";
import { mayWriteLetters } from "./letter.policy.ts";
import type { Letter } from "./letter.type.ts";

/** Letters that one step of a batch takes: so few that nobody beside it waits. */
export const lettersPerStep = 5;

/** POOL-10: whether the viewer may send the letters of a meeting: its minutes stand (MEETING_NOT_CLOSED). */
export function beginLettersOfMeeting(
  meeting: CommitteeMeeting,
  { viewer }: Acting,
): Outcome<null, Refusal<"NOT_FOUND" | "NOT_ALLOWED" | "MEETING_NOT_CLOSED">> {
  const allowed = authorise({ maySee: mayReadMeeting(viewer, meeting), mayDo: mayWriteLetters(viewer, meeting) });
  if (!allowed.ok) return allowed;
  return meeting.state === "CLOSED" ? accept(null) : refuse("MEETING_NOT_CLOSED");
}

/**
 * POOL-10: whether a batch writes or sends the letter of a decision: one that is not written, or approved. A draft is somebody's work, and what has
 * left has left.
 */
export function isTakenByBatch(latest: Pick<Letter, "state"> | null): boolean {
  return latest === null || latest.state === "APPROVED";
}
