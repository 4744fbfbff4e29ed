import {
  accept,
  authorise,
  expectVersion,
  changed,
  oneOf,
  optionalCount,
  problem,
  refuse,
  type ForumBodyId,
  type ForumSeatKindId,
  type Outcome,
  type Problems,
  type Refusal,
} from "../kernel/index.ts";
import { expectInput, type ForumRefusal } from "./forum-step.ts";
import { isSecretariat, mayCreateBody, mayReadForum } from "./forum.policy.ts";
import type { ForumActing } from "./forum-acting.ts";
import type { ForumBody, ForumMembership, ForumSeatKind } from "./forum-body.type.ts";
import { publicText } from "./forum-text.ts";
import { forumBodyKinds, forumBounds, type ForumBodyKind } from "./forum.values.ts";
import { todayOf } from "./today-of.ts";
import { mostAtOnce, termsOverlap } from "./term.ts";

export interface CreateBodyInput {
  readonly name: string;
  readonly kind: ForumBodyKind;
  readonly parentId: ForumBodyId | null;
  readonly majorDays: number;
  readonly meetingsAYear: number;
}

/** From 1 up to a bound. */
function countFrom1(path: string, count: number, max: number): Problems {
  return count === 0 ? problem(path, "NOT_POSITIVE") : optionalCount(path, count, { max });
}

/**
 * FORUM-1: founds a body, whose secretariat is the viewer's administration. A sub-committee, and nothing else, belongs to a body of the
 * same secretariat. `parent`: null when there is none, or none that the viewer knows.
 */
export function createForumBody(
  { bodyId, parent }: { readonly bodyId: ForumBodyId; readonly parent: ForumBody | null },
  input: CreateBodyInput,
  { viewer }: ForumActing,
): Outcome<ForumBody, Refusal<"NOT_ALLOWED" | "INVALID_INPUT">> {
  const { municipalityId, administration } = viewer;
  if (administration === null || !mayCreateBody(viewer)) return refuse("NOT_ALLOWED");
  const isSub = input.kind === "SUBCOMMITTEE";
  const parentFits =
    input.parentId === null
      ? !isSub
      : isSub && parent !== null && isSecretariat(viewer, parent) && parent.parentId === null;
  const checked = expectInput(
    publicText("name", input.name, forumBounds.name),
    oneOf("kind", input.kind, forumBodyKinds),
    parentFits ? [] : problem("parentId", isSub && input.parentId === null ? "REQUIRED" : "UNKNOWN_VALUE"),
    countFrom1("majorDays", input.majorDays, forumBounds.majorDays),
    countFrom1("meetingsAYear", input.meetingsAYear, forumBounds.meetingsAYear),
  );
  if (!checked.ok) return checked;
  const { kind, parentId, majorDays, meetingsAYear } = input;
  const words = { name: input.name.trim(), kind, parentId, majorDays, meetingsAYear };
  return accept({ ...words, id: bodyId, municipalityId, administration, version: 1 });
}

export interface SaveSeatKindInput {
  /** Null for a new one, which has no version yet. */
  readonly version: number | null;
  readonly name: string;
  readonly seats: number;
  readonly isForAssociation: boolean;
}

export interface SeatKindState {
  readonly body: ForumBody;
  /** The one that is changed; null: it is new. */
  readonly seatKind: ForumSeatKind | null;
  readonly seatKindId: ForumSeatKindId;
  /** How many kinds the body has already. */
  readonly count: number;
  /** Of the whole body. */
  readonly memberships: readonly ForumMembership[];
}

/**
 * FORUM-1: a kind of seat, new or changed. SEATS_TAKEN when more sit there, today or later, than there would be seats; STATE_CONFLICT when
 * somebody sits there and another rule would hold for associations.
 */
export function saveSeatKind(
  { body, seatKind, seatKindId, count, memberships }: SeatKindState,
  input: SaveSeatKindInput,
  by: ForumActing,
): Outcome<ForumSeatKind, ForumRefusal | Refusal<"SEATS_TAKEN">> {
  const maySee = mayReadForum(by, { ...body, bodyId: body.id });
  const allowed = authorise({ maySee, mayDo: isSecretariat(by.viewer, body) });
  if (!allowed.ok) return allowed;
  const { version, seats, isForAssociation } = input;
  const fresh = seatKind === null ? accept(null) : expectVersion(seatKind, version ?? 0);
  if (!fresh.ok) return fresh;
  const checked = expectInput(
    publicText("name", input.name, forumBounds.name),
    countFrom1("seats", input.seats, forumBounds.seats),
    seatKind === null && count >= forumBounds.seatKinds ? problem("seatKindId", "TOO_MANY", forumBounds.seatKinds) : [],
  );
  if (!checked.ok) return checked;
  const typed = { name: input.name.trim(), seats, isForAssociation };
  if (seatKind === null) return accept({ ...typed, id: seatKindId, bodyId: body.id, position: count + 1, version: 1 });
  const sitting = memberships.filter((membership) => membership.seatKindId === seatKind.id);
  const forever = { startsOn: todayOf(by), endsOn: null };
  if (mostAtOnce(sitting, forever) > input.seats) return refuse("SEATS_TAKEN", { seatKindId, seats: input.seats });
  const isFilled = sitting.some((each) => termsOverlap(each, forever));
  if (isFilled && seatKind.isForAssociation !== input.isForAssociation)
    return refuse("STATE_CONFLICT", { state: "FILLED" });
  return accept(changed(seatKind, typed));
}
