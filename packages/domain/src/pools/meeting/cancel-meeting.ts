import { accept, moveTo, refuse, type Acting, type Outcome, type Refusal } from "../../kernel/index.ts";
import { applicationTransitions } from "../application/application.states.ts";
import type { Application } from "../application/application.type.ts";
import { beginMeetingStep, type MeetingRefusal } from "./meeting-step.ts";
import { meetingTransitions, type CommitteeMeeting, type MeetingItem } from "./meeting.type.ts";
import { expectNoInterest } from "../application/take-part.ts";
import { happened, type ApplicationChange } from "../application/timeline-event.ts";

export interface CancelMeetingState {
  readonly meeting: CommitteeMeeting;
  /** The whole list. */
  readonly items: readonly { readonly item: Pick<MeetingItem, "decisionId">; readonly application: Application }[];
}

export interface CancelledMeeting {
  readonly meeting: CommitteeMeeting;
  /** The cases that wait for another meeting from now on. */
  readonly changes: readonly ApplicationChange[];
}

/**
 * POOL-9: a meeting is not held after all; its list is emptied, and the cases can come on another one. STATE_CONFLICT when something on
 * it is decided: the committee has sat. RECUSED_FROM_CASE names the first case in which the viewer takes no part (POOL-16).
 */
export function cancelMeeting(
  { meeting, items }: CancelMeetingState,
  input: { readonly version: number },
  by: Acting,
): Outcome<CancelledMeeting, MeetingRefusal | Refusal<"RECUSED_FROM_CASE">> {
  const begun = beginMeetingStep(meeting, input.version, ["DRAFT", "CALLED"], by);
  if (!begun.ok) return begun;
  const changes: ApplicationChange[] = [];
  for (const { item, application } of items) {
    if (item.decisionId !== null) return refuse("STATE_CONFLICT", { state: application.state });
    // One that was withdrawn meanwhile waits for nobody.
    if (application.state !== "SCHEDULED") continue;
    const impartial = expectNoInterest(application, by);
    if (!impartial.ok) return impartial;
    const moved = moveTo(applicationTransitions, application, "RECOMMENDED", { dueOn: null });
    if (!moved.ok) return moved;
    changes.push({ application: moved.value, event: happened(application, "REMOVED_FROM_MEETING", by) });
  }
  const cancelled = moveTo(meetingTransitions, meeting, "CANCELLED");
  return cancelled.ok ? accept({ meeting: cancelled.value, changes }) : cancelled;
}
