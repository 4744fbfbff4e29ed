import type { PlainDate } from "@indgang/domain/kernel";
import { expect, it } from "vitest";
import type { Member, SeatKind } from "./body.type.ts";
import { membersByKind } from "./members-by-kind.ts";

const kind = (id: string): SeatKind => ({ id, version: 1, name: id, seats: 2, filled: 1, isForAssociation: false });
const member = (name: string, kindId: string, more: Partial<Member> = {}): Member => ({
  id: name,
  version: 1,
  name,
  startsOn: "2026-01-01" as PlainDate,
  endsOn: null,
  isChair: false,
  isCurrent: true,
  seatKind: { id: kindId },
  association: null,
  ...more,
});

it("FORUM-1 shows each kind of seat with the chair first, then those in office by name", () => {
  const members = [
    member("Åse", "council"),
    member("Bent", "council", { isCurrent: false }),
    member("Carla", "council"),
    member("Dorte", "council", { isChair: true }),
    member("Erik", "politician"),
  ];
  const found = membersByKind([kind("council"), kind("politician"), kind("empty")], members);
  expect(found.map((one) => [one.kind.id, one.members.map(({ name }) => name)])).toEqual([
    ["council", ["Dorte", "Carla", "Åse", "Bent"]],
    ["politician", ["Erik"]],
    ["empty", []],
  ]);
});
