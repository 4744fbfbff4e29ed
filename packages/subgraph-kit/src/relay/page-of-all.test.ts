import { expect, it } from "vitest";
import { pageOfAll } from "./page-of-all.ts";

const entry = (number: number) => ({ id: `00000000-0000-4000-8000-${String(number).padStart(12, "0")}` });
const second = entry(2);
const all = [entry(1), second, entry(3)];
const pageOf = (entries: readonly { readonly id: string }[], cursor: string | null) =>
  pageOfAll("all", entries, { direction: "forward", limit: 2, cursor }, ({ id }) => id);

it("walks a whole list page by page, and says how many there are", () => {
  const first = pageOf(all, null);
  expect([first.nodes, first.hasNextPage, first.totalCount()]).toEqual([all.slice(0, 2), true, 3]);
  const last = pageOf(all, first.cursorOf(second));
  expect([last.nodes, last.hasNextPage, last.hasPreviousPage]).toEqual([all.slice(2), false, true]);
});

it("goes on after the entry, wherever it stands now, and where it stood when it is gone", () => {
  const cursor = pageOf(all, null).cursorOf(second);
  expect(pageOf([entry(0), ...all], cursor).nodes).toEqual([all[2]]);
  expect(pageOf([entry(1), entry(3), entry(4)], cursor).nodes).toEqual([entry(3), entry(4)]);
});
