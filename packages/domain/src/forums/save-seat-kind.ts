import {
  accept,
  authorise,
  changed,
  expectVersion,
  problem,
  refuse,
  type ForumSeatKindId,
  type Outcome,
  type Refusal,
} from "../kernel/index.ts";
import type { ForumActing } from "./forum-acting.ts";
import type { ForumBody, ForumMembership, ForumSeatKind } from "./forum-body.type.ts";
import { expectInput, type ForumRefusal } from "./forum-step.ts";
import { publicText } from "./forum-text.ts";
import { isSecretariat, mayReadForum } from "./forum.policy.ts";
import { forumBounds } from "./forum.values.ts";
import { positiveCount } from "./positive-count.ts";
import { mostAtOnce, termsOverlap } from "./term.ts";
import { todayOf } from "./today-of.ts";

/** FORUM-1: a kind of seat as it is typed: a name of 1 to 200 characters, 1 to 100 seats. */
export interface SaveSeatKindInput {
  /** Null for a new one, which has no version yet. */
  readonly version: number | null;
  readonly name: string;
  readonly seats: number;
  readonly isForAssociation: boolean;
}

/** The body, and who sits in it. */
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
    positiveCount("seats", input.seats, forumBounds.seats),
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
