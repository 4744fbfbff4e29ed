import {
  accept,
  authorise,
  existingDate,
  problem,
  refuse,
  type AssociationId,
  type ForumMembershipId,
  type Outcome,
  type PersonId,
  type PlainDate,
  type Problems,
  type Refusal,
} from "../kernel/index.ts";
import type { ForumActing } from "./forum-acting.ts";
import type { ForumBody, ForumMembership, ForumSeatKind } from "./forum-body.type.ts";
import { expectInput, type ForumRefusal } from "./forum-step.ts";
import { isSecretariat, mayReadForum } from "./forum.policy.ts";
import { mostAtOnce, termsOverlap } from "./term.ts";

/** FORUM-1: who gets a seat, for whom they speak, and from when until when. */
export interface AppointInput {
  readonly personId: PersonId;
  readonly associationId: AssociationId | null;
  readonly isChair: boolean;
  readonly startsOn: PlainDate;
  /** The first day without the seat; null: until somebody ends it. */
  readonly endsOn: PlainDate | null;
}

/** The seats of the body, and what is known of those whom the input names. */
export interface AppointState {
  readonly body: ForumBody;
  readonly seatKind: ForumSeatKind;
  /** Of the whole body. */
  readonly memberships: readonly ForumMembership[];
  readonly membershipId: ForumMembershipId;
  /** As the register of people has it; null: the secretariat knows nobody by that id. */
  readonly personName: string | null;
  /** False: the directory has no such association. */
  readonly isAssociationKnown: boolean;
}

/** Refusals of appointing somebody. */
export type AppointRefusal =
  | Exclude<ForumRefusal, Refusal<"STALE_VERSION" | "STATE_CONFLICT">>
  | Refusal<"SEATS_TAKEN" | "TERMS_OVERLAP" | "CHAIR_TAKEN">;

/**
 * FORUM-1: gives somebody a seat. TERMS_OVERLAP when the person, or the association, sits in the body in part of that time; SEATS_TAKEN for
 * an eleventh association on ten seats; CHAIR_TAKEN for a second chair at once.
 */
export function appointMember(
  state: AppointState,
  input: AppointInput,
  by: ForumActing,
): Outcome<ForumMembership, AppointRefusal> {
  const { body, seatKind, memberships, membershipId } = state;
  const allowed = authorise({
    maySee: mayReadForum(by, { ...body, bodyId: body.id }),
    mayDo: isSecretariat(by.viewer, body),
  });
  if (!allowed.ok) return allowed;
  const checked = expectInput(personProblems(state), associationProblems(state, input), termProblems(input));
  if (!checked.ok) return checked;
  const clash = memberships.find((each) => isSameSitter(each, input) && termsOverlap(each, input));
  if (clash) {
    const { id, startsOn, endsOn } = clash;
    return refuse("TERMS_OVERLAP", { membershipId: id, startsOn, endsOn });
  }
  const ofKind = memberships.filter((each) => each.seatKindId === seatKind.id);
  if (mostAtOnce(ofKind, input) >= seatKind.seats)
    return refuse("SEATS_TAKEN", { seatKindId: seatKind.id, seats: seatKind.seats });
  const chair = memberships.find((each) => input.isChair && each.isChair && termsOverlap(each, input));
  if (chair) return refuse("CHAIR_TAKEN", { membershipId: chair.id });
  const { personId, associationId, isChair, startsOn, endsOn } = input;
  const seat = { personId, personName: state.personName ?? "", associationId, isChair, startsOn, endsOn };
  return accept({ ...seat, id: membershipId, bodyId: body.id, seatKindId: seatKind.id, version: 1 });
}

function isSameSitter(one: ForumMembership, input: AppointInput): boolean {
  if (one.personId === input.personId) return true;
  return input.associationId !== null && one.associationId === input.associationId;
}

function personProblems({ personName }: AppointState): Problems {
  return personName === null ? problem("personId", "UNKNOWN_VALUE") : [];
}

/** FORUM-1: required exactly when the kind of seat says so. */
function associationProblems(
  { seatKind, isAssociationKnown }: AppointState,
  { associationId }: AppointInput,
): Problems {
  if (associationId === null) return seatKind.isForAssociation ? problem("associationId", "REQUIRED") : [];
  return seatKind.isForAssociation && isAssociationKnown ? [] : problem("associationId", "UNKNOWN_VALUE");
}

/** FORUM-1: a term begins before it ends. */
function termProblems({ startsOn, endsOn }: AppointInput): Problems {
  const read = [...existingDate("startsOn", startsOn), ...(endsOn === null ? [] : existingDate("endsOn", endsOn))];
  if (read.length > 0) return read;
  return endsOn !== null && endsOn <= startsOn ? problem("endsOn", "NOT_AFTER_START") : [];
}
