import type {
  AssociationId,
  ForumBodyId,
  ForumMembershipId,
  ForumSeatKindId,
  Owned,
  PersonId,
  PlainDate,
  Versioned,
} from "../kernel/index.ts";
import type { ForumBodyKind } from "./forum.values.ts";

/** FORUM-1: a standing body. `administration` is the one that is its secretariat. */
export interface ForumBody extends Owned, Versioned {
  readonly id: ForumBodyId;
  readonly name: string;
  readonly kind: ForumBodyKind;
  /** Of a sub-committee: the body that it belongs to. */
  readonly parentId: ForumBodyId | null;
  /** FORUM-3: days before a meeting by which matters of greater importance have to be there. */
  readonly majorDays: number;
  readonly meetingsAYear: number;
}

/** FORUM-1: a kind of seat in a body, and how many there are. */
export interface ForumSeatKind extends Versioned {
  readonly id: ForumSeatKindId;
  readonly bodyId: ForumBodyId;
  readonly position: number;
  readonly name: string;
  readonly seats: number;
  /** Whoever sits there speaks for an association. */
  readonly isForAssociation: boolean;
}

/** FORUM-1: from the first day to the first day without; null while it lasts. */
export interface Term {
  readonly startsOn: PlainDate;
  readonly endsOn: PlainDate | null;
}

/** FORUM-1: somebody's seat in a body. The name is as it was when the person was appointed. */
export interface ForumMembership extends Term, Versioned {
  readonly id: ForumMembershipId;
  readonly bodyId: ForumBodyId;
  readonly seatKindId: ForumSeatKindId;
  readonly personId: PersonId;
  readonly personName: string;
  readonly associationId: AssociationId | null;
  readonly isChair: boolean;
}
