import { membersOn, type CommitteeMember } from "../administrations/index.ts";
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
} from "../kernel/index.ts";
import type { MeetingRefusal } from "./meeting-step.ts";
import { mayDeclareInterest, mayReadMeeting } from "./meeting.policy.ts";
import type { CommitteeMeeting, MeetingItem, Recusal } from "./meeting.type.ts";

export interface InterestState {
  readonly meeting: CommitteeMeeting;
  readonly item: MeetingItem;
  readonly members: readonly CommitteeMember[];
}

/** LAW-2, POOL-16: a member of the committee takes no part in an item, and says why. A tie that was known already stays as it was found. */
export function declareInterest(
  state: InterestState,
  input: { readonly version: number; readonly personId: PersonId; readonly reason: string },
  by: Acting,
): Outcome<MeetingItem, MeetingRefusal | Refusal<"INVALID_INPUT">> {
  const { meeting, item, members } = state;
  const begun = begin(state, input, by);
  if (!begun.ok) return begun;
  const isMember = membersOn(members, dateAt(meeting.startsAt)).includes(input.personId);
  const checked = checkInput(
    input,
    isMember ? [] : problem("personId", "UNKNOWN_VALUE"),
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
): Outcome<MeetingItem, MeetingRefusal> {
  const begun = begin(state, input, by);
  if (!begun.ok) return begun;
  const recusal = recusalOf(state.item, input.personId);
  if (recusal === null) return refuse("NOT_FOUND");
  if (recusal.foundBy === "TIE") return refuse("NOT_ALLOWED");
  return accept(changed(state.item, { recusals: without(state.item, input.personId) }));
}

/** LAW-2: the recusal of a person in an item, or null. */
export function recusalOf(item: Pick<MeetingItem, "recusals">, personId: PersonId): Recusal | null {
  return item.recusals.find((recusal) => recusal.personId === personId) ?? null;
}

function without(item: MeetingItem, personId: PersonId): readonly Recusal[] {
  return item.recusals.filter((recusal) => recusal.personId !== personId);
}

function begin(
  { meeting, item }: InterestState,
  input: { readonly version: number; readonly personId: PersonId },
  { viewer }: Acting,
): Outcome<unknown, MeetingRefusal> {
  const allowed = authorise({
    maySee: mayReadMeeting(viewer, meeting),
    mayDo: mayDeclareInterest(viewer, meeting, input.personId),
  });
  if (!allowed.ok) return allowed;
  const fresh = expectVersion(item, input.version);
  if (!fresh.ok) return fresh;
  if (item.decisionId !== null) return refuse("STATE_CONFLICT", { state: "DECIDED" });
  return expectState(meeting, "DRAFT", "CALLED");
}
