import { expect, it } from "vitest";
import { inOrder, moveItem } from "./move-item.ts";

const item = (id: string, position: number, isDecided = false) => ({ id, position, isDecided });
const list = [item("c", 3), item("a", 1), item("b", 2)];

it("trades places with the neighbour", () => {
  expect(moveItem(list, "b", -1)).toEqual({ b: 1, a: 2 });
  expect(moveItem(list, "b", 1)).toEqual({ b: 3, c: 2 });
});

it("stays at the ends and beside a decided item", () => {
  expect(moveItem(list, "a", -1)).toEqual({});
  expect(moveItem([item("a", 1, true), item("b", 2)], "b", -1)).toEqual({});
});

it("sets two on the same place apart", () => {
  expect(moveItem([item("a", 1), item("b", 1)], "b", -1)).toEqual({ a: 2 });
  expect(inOrder([item("b", 1), item("a", 1)]).map(({ id }) => id)).toEqual(["a", "b"]);
});
