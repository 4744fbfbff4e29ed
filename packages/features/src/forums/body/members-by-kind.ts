import type { Member, SeatKind } from "./body.type.ts";

export interface KindWithMembers {
  readonly kind: SeatKind;
  readonly members: readonly Member[];
}

/** FORUM-1: each kind of seat with who sits there: the chair first, then those in office, by name. */
export function membersByKind(kinds: readonly SeatKind[], members: readonly Member[]): readonly KindWithMembers[] {
  return kinds.map((kind) => ({
    kind,
    members: members.filter(({ seatKind }) => seatKind?.id === kind.id).toSorted(byOffice),
  }));
}

function byOffice(one: Member, other: Member): number {
  const rank = ({ isChair, isCurrent }: Member): number => (isCurrent ? (isChair ? 0 : 1) : 2);
  return rank(one) - rank(other) || one.name.localeCompare(other.name, "da");
}
