import type { ForumBodyId, ForumMeetingId, Instant, Owned, Transitions, Versioned } from "../kernel/index.ts";

/** FORUM-2: in the order in which a meeting comes to them; CANCELLED is an end of its own. */
export const forumMeetingStates = ["PLANNED", "CALLED", "HELD", "MINUTES_APPROVED", "CANCELLED"] as const;
export type ForumMeetingState = (typeof forumMeetingStates)[number];

/** FORUM-2: PLANNED: it has a date. CALLED: the members have the agenda. HELD: every item has minutes. */
export const forumMeetingTransitions = {
  PLANNED: ["CALLED", "CANCELLED"],
  CALLED: ["HELD", "CANCELLED"],
  HELD: ["MINUTES_APPROVED"],
  MINUTES_APPROVED: [],
  CANCELLED: [],
} as const satisfies Transitions<ForumMeetingState>;

/** FORUM-2: a body's meeting. `administration` is the body's secretariat. */
export interface ForumMeeting extends Owned, Versioned {
  readonly id: ForumMeetingId;
  readonly bodyId: ForumBodyId;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  /** Null until somebody knows where. */
  readonly place: string | null;
  readonly state: ForumMeetingState;
  readonly calledAt: Instant | null;
  readonly isCalledLate: boolean;
  readonly heldAt: Instant | null;
  readonly approvedAt: Instant | null;
  readonly cancelReason: string | null;
}
