import type { Acting, AssociationId, ForumBodyId } from "../kernel/index.ts";

/** A seat that the viewer holds today. */
export interface OwnSeat {
  readonly bodyId: ForumBodyId;
  readonly isChair: boolean;
  readonly associationId: AssociationId | null;
}

/** FORUM-1: who acts, when, and the seats that they hold at this moment. */
export interface ForumActing extends Acting {
  readonly seats: readonly OwnSeat[];
}

/** FORUM-1: true when the viewer sits in the body today. */
export function sitsOn({ seats }: ForumActing, bodyId: ForumBodyId): boolean {
  return seats.some((seat) => seat.bodyId === bodyId);
}

/** FORUM-1: true when the viewer chairs the body today. */
export function chairs({ seats }: ForumActing, bodyId: ForumBodyId): boolean {
  return seats.some((seat) => seat.bodyId === bodyId && seat.isChair);
}
