import { plainDate } from "@indgang/domain/kernel";
import { expect, it } from "vitest";
import { gatherWork, noWork, workOf } from "./gather-work.ts";

const item = (id: string, day: string | null) => ({
  id,
  words: "Faglig vurdering",
  title: id,
  dueOn: day === null ? null : plainDate(day),
  isOverdue: false,
  href: `/${id}`,
});
const wing = (items: readonly ReturnType<typeof item>[], totalCount = items.length) =>
  workOf({ nodes: items, pageInfo: { hasNextPage: totalCount > items.length }, totalCount }, (one) => one);

it("sorts all wings' work by deadline, what has none last, and equal days as the wings stand", () => {
  const pools = wing([item("a", "2026-11-20"), item("b", "2026-11-22"), item("c", null)]);
  const referrals = wing([item("d", "2026-11-21"), item("e", "2026-11-22")]);
  expect(gatherWork([pools, referrals]).items.map(({ id }) => id)).toEqual(["a", "d", "b", "e", "c"]);
});

it("counts all that waits, and says so when one wing has more than it told", () => {
  expect(gatherWork([wing([item("a", null)], 51), wing([item("b", null)])])).toMatchObject({
    count: 52,
    hasMore: true,
  });
  expect(gatherWork([wing([item("a", null)]), noWork])).toMatchObject({ count: 1, hasMore: false });
});

it("takes nothing from a wing that was not asked", () => {
  expect(workOf(undefined, (one: never) => one)).toEqual(noWork);
});
