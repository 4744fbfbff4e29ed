import { plainDate } from "@indgang/domain/kernel";
import { expect, it } from "vitest";
import { groupWork } from "./group-work.ts";

const today = plainDate("2026-11-22");
const work = (dueOn: string | null, isOverdue = false) => ({
  dueOn: dueOn === null ? null : plainDate(dueOn),
  isOverdue,
});

it("puts the overdue first, then the next seven days, and leaves out empty groups", () => {
  const groups = groupWork(
    [work("2026-11-20", true), work("2026-11-22"), work("2026-11-28"), work("2026-11-29"), work(null)],
    today,
  );
  expect(groups.map(({ group, items }) => [group, items.length])).toEqual([
    ["overdue", 1],
    ["soon", 2],
    ["later", 1],
    ["undated", 1],
  ]);
});
