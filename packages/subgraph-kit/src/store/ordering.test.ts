import { expect, it } from "vitest";
import { cursorIn, keysetOf, type Ordering } from "./ordering.ts";

interface Case {
  readonly id: string;
  readonly dueOn: string | null;
}

const id = "00000000-0000-4000-8000-000000000001";
const byDue: Ordering<Case> = {
  name: "cases DUE_ASC",
  column: "due_order",
  cast: "date",
  kind: "date",
  descending: false,
  valueOf: ({ dueOn }) => dueOn,
  nullIs: "infinity",
};
const page = (cursor: string | null, direction: "forward" | "backward" = "forward") => ({
  cursor,
  direction,
  limit: 2,
});

it("a first page begins nowhere, sorted by column and id in one direction", () => {
  const first = { where: "true", orderBy: "due_order ASC, id ASC", direction: "ASC", values: [] };
  expect(keysetOf(byDue, page(null), 3)).toEqual(first);
  expect(keysetOf({ ...byDue, id: "item.id" }, page(null, "backward"), 3).orderBy).toBe("due_order DESC, item.id DESC");
});

it("a later page begins beyond the cursor's row, with parameters numbered on; backward turns order and side", () => {
  const cursor = cursorIn(byDue, { id, dueOn: "2026-11-23" });
  expect(keysetOf(byDue, page(cursor), 3)).toMatchObject({
    where: "(due_order, id) > ($3::date, $4::uuid)",
    values: ["2026-11-23", id],
  });
  const turned = keysetOf({ ...byDue, descending: true }, page(cursor), 1);
  expect(turned).toEqual(keysetOf(byDue, page(cursor, "backward"), 1));
  expect(turned.where).toBe("(due_order, id) < ($1::date, $2::uuid)");
});

it("a row without a value stands where the order says, and a cursor of another order is refused", () => {
  const cursor = cursorIn(byDue, { id, dueOn: null });
  expect(keysetOf(byDue, page(cursor), 1).values).toEqual(["infinity", id]);
  expect(() => keysetOf({ ...byDue, name: "cases DUE_DESC" }, page(cursor), 1)).toThrow("does not belong to this list");
});
