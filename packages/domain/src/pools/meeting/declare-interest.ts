import { membersOn, type CommitteeMember } from "../../administrations/index.ts";
import { tiesOf } from "../../associations/index.ts";
import {
  accept,
  authorise,
  changed,
  checkInput,
  dateAt,
  expectState,
  expectVersion,
  problem,
  refuse,
  requiredText,
  type Acting,
  type Outcome,
  type PersonId,
  type Refusal,
} from "../../kernel/index.ts";
import type { ItemState, MeetingRefusal } from "./meeting-step.ts";
import { mayDeclareInterest, mayReadMeeting } from "./meeting.policy.ts";
import type { MeetingItem, Recusal } from "./meeting.type.ts";
import { expectNoInterest } from "../application/take-part.ts";

export interface InterestState extends ItemState {
  readonly members: readonly CommitteeMember[];
}

type InterestRefusal = MeetingRefusal | Refusal<"RECUSED_FROM_CASE">;

/**
 * LAW-2, POOL-16: a member of the committee, or whoever speaks for themselves, takes no part in the case of an item, and says why: UNKNOWN_VALUE for
 * anybody else. A tie that was known already stays as it was found. Whoever has an interest speaks for themselves alone: RECUSED_FROM_CASE.
 */
export function declareInterest(
  state: InterestState,
  input: { readonly version: number; readonly personId: PersonId; readonly reason: string },
  by: Acting,
): Outcome<MeetingItem, InterestRefusal | Refusal<"INVALID_INPUT">> {
  const { meeting, item, members } = state;
  const begun = begin(state, input, by);
  if (!begun.ok) return begun;
  const isMember = membersOn(members, dateAt(meeting.startsAt)).includes(input.personId);
  const isKnown = isMember || input.personId === by.viewer.personId;
  const checked = checkInput(
    input,
    isKnown ? [] : problem("personId", "UNKNOWN_VALUE"),
    requiredText("reason", input.reason, { max: 1_000 }),
  );
  if (!checked.ok) return checked;
  if (recusalOf(item, input.personId)?.foundBy === "TIE") return accept(item);
  const declared: Recusal = { personId: input.personId, reason: input.reason.trim(), foundBy: "DECLARED" };
  return accept(changed(item, { recusals: [...without(item, input.personId), declared] }));
}

/** LAW-2: takes a declaration back. NOT_ALLOWED for a recusal that rests on a known tie: that one holds whatever the person says. */
export function withdrawInterest(
  state: InterestState,
  input: { readonly version: number; readonly personId: PersonId },
  by: Acting,
): Outcome<MeetingItem, InterestRefusal> {
  const begun = begin(state, input, by);
  if (!begun.ok) return begun;
  const recusal = recusalOf(state.item, input.personId);
  if (recusal === null) return refuse("NOT_FOUND");
  if (recusal.foundBy === "TIE" || isTied(state, input.personId)) return refuse("NOT_ALLOWED");
  return accept(changed(state.item, { recusals: without(state.item, input.personId) }));
}

/** LAW-2: the recusal of a person in an item, or null. */
export function recusalOf(item: Pick<MeetingItem, "recusals">, personId: PersonId): Recusal | null {
  return item.recusals.find((recusal) => recusal.personId === personId) ?? null;
}

function isTied({ meeting, application }: InterestState, personId: PersonId): boolean {
  return tiesOf(personId, application.associationId, application.interests.ties, dateAt(meeting.startsAt)).length > 0;
}

function without(item: MeetingItem, personId: PersonId): readonly Recusal[] {
  return item.recusals.filter((recusal) => recusal.personId !== personId);
}

function begin(
  { meeting, item, application }: InterestState,
  input: { readonly version: number; readonly personId: PersonId },
  by: Acting,
): Outcome<unknown, InterestRefusal> {
  const allowed = authorise({
    maySee: mayReadMeeting(by.viewer, meeting),
    mayDo: mayDeclareInterest(by.viewer, meeting, input.personId),
  });
  if (!allowed.ok) return allowed;
  const impartial = input.personId === by.viewer.personId ? accept(null) : expectNoInterest(application, by);
  if (!impartial.ok) return impartial;
  const fresh = expectVersion(item, input.version);
  if (!fresh.ok) return fresh;
  if (item.decisionId !== null) return refuse("STATE_CONFLICT", { state: "DECIDED" });
  return expectState(meeting, "DRAFT", "CALLED");
}
