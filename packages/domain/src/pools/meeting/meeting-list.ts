import { membersOn, type CommitteeMember } from "../../administrations/index.ts";
import { findTies } from "../../associations/index.ts";
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
} from "../../kernel/index.ts";
import { applicationTransitions } from "../application/application.states.ts";
import type { Application } from "../application/application.type.ts";
import type { Assessment, Recommendation } from "../assessment/assessment.type.ts";
import type { DecisionOutcome } from "../decision/decision.type.ts";
import { largestBatch, longestList } from "../decision/largest-batch.ts";
import { beginItemStep, beginMeetingStep, type ItemState, type MeetingRefusal } from "./meeting-step.ts";
import type { CommitteeMeeting, MeetingItem, Recusal } from "./meeting.type.ts";
import type { Pool } from "../terms/pool.type.ts";
import { expectNoInterest } from "../application/take-part.ts";
import { happened, type ApplicationChange } from "../application/timeline-event.ts";

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

/**
 * LAW-2, POOL-16: who takes no part when a case comes on a list: whoever declared an interest, on whichever list it stood then, and the members
 * whom a known tie keeps out on the day of the meeting.
 */
export function recusalsOnList(
  meeting: Pick<CommitteeMeeting, "startsAt">,
  { associationId, interests }: Pick<Application, "associationId" | "interests">,
  members: readonly CommitteeMember[],
): readonly Recusal[] {
  const on = dateAt(meeting.startsAt);
  const declared = interests.recusals.filter((recusal) => recusal.foundBy === "DECLARED");
  const said = new Set<PersonId>(declared.map((recusal) => recusal.personId));
  const others = membersOn(members, on).filter((personId) => !said.has(personId));
  const found = findTies(others, associationId, interests.ties, on).map((tie): Recusal => ({
    personId: tie.personId,
    reason: tie.kind,
    foundBy: "TIE",
  }));
  return [...declared, ...found];
}

/**
 * POOL-1, POOL-9: puts assessed cases on a meeting's list, at most `largestBatch` at a time, with what was recommended as the proposal and with
 * the recusals that were declared before or that known ties ask for; a list ends at position `longestList`. NOT_FOUND for a case that another
 * committee decides, STATE_CONFLICT for one that is not assessed, RECUSED_FROM_CASE names the first in which the viewer takes no part (POOL-16).
 */
export function addToMeeting(
  state: AddToMeetingState,
  input: { readonly version: number },
  by: Acting,
): Outcome<MeetingListChange, MeetingRefusal | Refusal<"INVALID_INPUT" | "RECUSED_FROM_CASE">> {
  const { meeting, candidates, lastPosition, members } = state;
  const begun = beginMeetingStep(meeting, input.version, ["DRAFT", "CALLED"], by);
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
    const impartial = expectNoInterest(application, by);
    if (!impartial.ok) return impartial;
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
      recusals: recusalsOnList(meeting, application, members),
      decisionId: null,
      closedReason: null,
    });
    changes.push({ application: moved.value, event: happened(application, "SCHEDULED", by) });
  }
  return accept({ meeting: changed(meeting, {}), items, changes });
}

/**
 * Takes a case off the list again, as long as it is not decided. `version` is that of the item. LAW-2: what was declared stays with the case,
 * and counts on the next list too: the body sits anew, the interest is the same.
 */
export function removeFromMeeting(
  state: ItemState,
  input: { readonly version: number },
  by: Acting,
): Outcome<ApplicationChange & { readonly meeting: CommitteeMeeting }, MeetingRefusal | Refusal<"RECUSED_FROM_CASE">> {
  const { meeting, application } = state;
  const begun = beginItemStep(state, input.version, by);
  if (!begun.ok) return begun;
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
