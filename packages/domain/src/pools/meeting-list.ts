import { membersOn, type CommitteeMember } from "../administrations/index.ts";
import { findTies, type AssociationTie } from "../associations/index.ts";
import {
  accept,
  changed,
  checkInput,
  dateAt,
  expectState,
  listBounds,
  moveTo,
  noDuplicates,
  problem,
  refuse,
  type Acting,
  type MeetingItemId,
  type Outcome,
  type PersonId,
  type Refusal,
} from "../kernel/index.ts";
import { applicationTransitions } from "./application.states.ts";
import type { Application } from "./application.type.ts";
import type { Assessment, Recommendation } from "./assessment.type.ts";
import type { DecisionOutcome } from "./decision.type.ts";
import { largestBatch, longestList } from "./largest-batch.ts";
import { beginMeetingStep, type MeetingRefusal } from "./meeting-step.ts";
import type { CommitteeMeeting, MeetingItem, Recusal } from "./meeting.type.ts";
import type { Pool } from "./pool.type.ts";
import { happened, type ApplicationChange } from "./timeline-event.ts";

/** A case that may come on the list, and the id for its item. */
export interface Candidate {
  readonly application: Application;
  /** Null: nobody assessed it. */
  readonly assessment: Pick<Assessment, "recommendation" | "recommendedAmount"> | null;
  readonly pool: Pick<Pool, "committeeId">;
  readonly meetingItemId: MeetingItemId;
}

export interface AddToMeetingState {
  readonly meeting: CommitteeMeeting;
  /** In the order in which they were asked for. */
  readonly candidates: readonly Candidate[];
  /** Highest position on the list so far; 0 when it is empty. */
  readonly lastPosition: number;
  readonly members: readonly CommitteeMember[];
  readonly ties: readonly AssociationTie[];
}

export interface MeetingListChange {
  readonly meeting: CommitteeMeeting;
  readonly items: readonly MeetingItem[];
  readonly changes: readonly ApplicationChange[];
}

const outcomeOf = { FULL: "FULL", PART: "PART", REJECT: "REJECTED" } as const satisfies Record<
  Recommendation,
  DecisionOutcome
>;

/** LAW-2, POOL-16: the members whom a known tie keeps out of a case on the day of the meeting. */
export function recusalsByTies(
  meeting: Pick<CommitteeMeeting, "startsAt">,
  application: Pick<Application, "associationId">,
  members: readonly CommitteeMember[],
  ties: readonly AssociationTie[],
): readonly Recusal[] {
  const on = dateAt(meeting.startsAt);
  const present: readonly PersonId[] = membersOn(members, on);
  return findTies(present, application.associationId, ties, on).map((tie) => ({
    personId: tie.personId,
    reason: tie.kind,
    foundBy: "TIE",
  }));
}

/**
 * POOL-1, POOL-9: puts assessed cases on a meeting's list, at most `largestBatch` at a time, with what was recommended as the proposal and with
 * the recusals that known ties ask for; a list ends at position `longestList`. NOT_FOUND for a case that another committee decides,
 * STATE_CONFLICT for one that is not assessed.
 */
export function addToMeeting(
  state: AddToMeetingState,
  input: { readonly version: number },
  by: Acting,
): Outcome<MeetingListChange, MeetingRefusal | Refusal<"INVALID_INPUT">> {
  const { meeting, candidates, lastPosition, members, ties } = state;
  const begun = beginMeetingStep(meeting, meeting, input.version, ["DRAFT", "CALLED"], by);
  if (!begun.ok) return begun;
  const ids = candidates.map((candidate) => candidate.application.id);
  const checked = checkInput(
    input,
    listBounds("applicationIds", ids, { min: 1, max: largestBatch }),
    noDuplicates("applicationIds", ids),
    lastPosition + ids.length > longestList ? problem("applicationIds", "TOO_MANY", longestList - lastPosition) : [],
  );
  if (!checked.ok) return checked;
  const items: MeetingItem[] = [];
  const changes: ApplicationChange[] = [];
  for (const { application, assessment, pool, meetingItemId } of candidates) {
    if (pool.committeeId !== meeting.committeeId || application.administration !== meeting.administration)
      return refuse("NOT_FOUND");
    const moved = moveTo(applicationTransitions, application, "SCHEDULED", { dueOn: dateAt(meeting.startsAt) });
    if (!moved.ok) return moved;
    const { recommendation = null, recommendedAmount = null } = assessment ?? {};
    if (recommendation === null || recommendedAmount === null)
      return refuse("STATE_CONFLICT", { state: application.state });
    items.push({
      id: meetingItemId,
      municipalityId: meeting.municipalityId,
      administration: meeting.administration,
      version: 1,
      meetingId: meeting.id,
      applicationId: application.id,
      position: lastPosition + items.length + 1,
      budgetLineId: null,
      proposedOutcome: outcomeOf[recommendation],
      proposedAmount: recommendedAmount,
      reasonCode: null,
      reasonText: null,
      recusals: recusalsByTies(meeting, application, members, ties),
      decisionId: null,
    });
    changes.push({ application: moved.value, event: happened(application, "SCHEDULED", by) });
  }
  return accept({ meeting: changed(meeting, {}), items, changes });
}

/** Takes a case off the list again, as long as it is not decided. `version` is that of the item. */
export function removeFromMeeting(
  state: { readonly meeting: CommitteeMeeting; readonly item: MeetingItem; readonly application: Application },
  input: { readonly version: number },
  by: Acting,
): Outcome<ApplicationChange & { readonly meeting: CommitteeMeeting }, MeetingRefusal> {
  const { meeting, item, application } = state;
  const begun = beginMeetingStep(meeting, item, input.version, ["DRAFT", "CALLED"], by);
  if (!begun.ok) return begun;
  if (item.decisionId !== null) return refuse("STATE_CONFLICT", { state: application.state });
  const scheduled = expectState(application, "SCHEDULED");
  if (!scheduled.ok) return scheduled;
  const moved = moveTo(applicationTransitions, application, "RECOMMENDED", { dueOn: null });
  if (!moved.ok) return moved;
  return accept({
    meeting: changed(meeting, {}),
    application: moved.value,
    event: happened(application, "REMOVED_FROM_MEETING", by),
  });
}
