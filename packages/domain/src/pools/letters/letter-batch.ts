import {
  accept,
  changed,
  expectState,
  moveTo,
  refuse,
  type Acting,
  type ApplicationId,
  type Instant,
  type LetterBatchId,
  type MeetingId,
  type Outcome,
  type Owned,
  type PersonId,
  type Refusal,
  type Transitions,
  type Versioned,
} from "../../kernel/index.ts";
import type { CommitteeMeeting } from "../meeting/meeting.type.ts";
import { beginLettersOfMeeting, lettersPerStep } from "./letters-of-meeting.ts";

/** RUNNING: goes on until nothing is left. DONE: it came to its end. STOPPED: by somebody, or because it may not go on. */
export const letterBatchStates = ["RUNNING", "DONE", "STOPPED"] as const;
export type LetterBatchState = (typeof letterBatchStates)[number];
export const letterBatchTransitions = {
  RUNNING: ["DONE", "STOPPED"],
  DONE: [],
  STOPPED: [],
} as const satisfies Transitions<LetterBatchState>;

/** POOL-10: letters of a meeting that leave as a job, whether anybody looks or not; as the person who began it. */
export interface LetterBatch extends Owned, Versioned {
  readonly id: LetterBatchId;
  readonly meetingId: MeetingId;
  readonly state: LetterBatchState;
  readonly startedBy: PersonId;
  readonly startedAt: Instant;
  readonly finishedAt: Instant | null;
  /** The last case that it took; null before the first. */
  readonly afterId: ApplicationId | null;
  /** Letters that there were to send when it began. */
  readonly planned: number;
  readonly sent: number;
  /** Steps in a row that failed; and why the last one did. */
  readonly faults: number;
  readonly fault: string | null;
}

/** A letter that a batch could not send. Code: the refusal's, of an input the first thing that is wrong with it; FAULT for what nobody foresaw. */
export interface HeldLetter {
  readonly applicationId: ApplicationId;
  readonly code: string;
}

/** Faults in a row after which the case that they may come from is left to a person. */
const patience = 3;

/** POOL-10: begins to send a meeting's letters. Where a batch is under way, that one is the answer: none is begun beside it. */
export function startLetterBatch(
  state: {
    readonly meeting: CommitteeMeeting;
    readonly running: LetterBatch | null;
    /** Letters that there are to send. */
    readonly planned: number;
    readonly newId: LetterBatchId;
  },
  by: Acting,
): Outcome<LetterBatch, Refusal<"NOT_FOUND" | "NOT_ALLOWED" | "MEETING_NOT_CLOSED">> {
  const { meeting, running, planned, newId } = state;
  const begun = beginLettersOfMeeting(meeting, by);
  if (!begun.ok) return begun;
  const { personId } = by.viewer;
  if (personId === null) return refuse("NOT_ALLOWED");
  if (running !== null) return accept(running);
  return accept({
    municipalityId: meeting.municipalityId,
    administration: meeting.administration,
    id: newId,
    version: 1,
    meetingId: meeting.id,
    state: "RUNNING",
    startedBy: personId,
    startedAt: by.now,
    finishedAt: null,
    afterId: null,
    planned,
    sent: 0,
    faults: 0,
    fault: null,
  });
}

/** POOL-10: how the next step goes: how many cases it takes, and whether the first of them is left to a person, because it failed again and again. */
export function nextBatchStep({ faults }: Pick<LetterBatch, "faults">): {
  readonly size: number;
  readonly isPassedOver: boolean;
} {
  return { size: faults === 0 ? lettersPerStep : 1, isPassedOver: faults >= patience };
}

/** POOL-10: what a step came to: it goes on behind its last case, and ends when nothing is left. STATE_CONFLICT when somebody stopped it meanwhile. */
export function stepLetterBatch(
  batch: LetterBatch,
  step: { readonly lastId: ApplicationId | null; readonly sent: number; readonly isDone: boolean },
  now: Instant,
): Outcome<LetterBatch, Refusal<"STATE_CONFLICT">> {
  const running = expectState(batch, "RUNNING");
  if (!running.ok) return running;
  const went = { sent: batch.sent + step.sent, afterId: step.lastId ?? batch.afterId, faults: 0 };
  return step.isDone
    ? moveTo(letterBatchTransitions, batch, "DONE", { ...went, finishedAt: now })
    : accept(changed(batch, went));
}

/** POOL-10: stops a batch after the step that is under way; what has left has left. */
export function stopLetterBatch(
  { meeting, batch }: { readonly meeting: CommitteeMeeting; readonly batch: LetterBatch },
  by: Acting,
): Outcome<LetterBatch, Refusal<"NOT_FOUND" | "NOT_ALLOWED" | "MEETING_NOT_CLOSED" | "STATE_CONFLICT">> {
  const begun = beginLettersOfMeeting(meeting, by);
  return begun.ok ? moveTo(letterBatchTransitions, batch, "STOPPED", { finishedAt: by.now }) : begun;
}
