import { expect, it } from "vitest";
import { nextUndecided } from "./next-undecided.ts";

const item = (id: string, isDecided: boolean) => ({ id, position: 1, isDecided });

it("goes on with the next undecided item, past those that are decided", () => {
  expect(nextUndecided([item("a", false), item("b", true), item("c", true), item("d", false)], "b")).toBe("d");
});

it("comes back to what was left out above, and ends when all are decided", () => {
  expect(nextUndecided([item("a", false), item("b", true)], "b")).toBe("a");
  expect(nextUndecided([item("a", true), item("b", true)], "a")).toBeNull();
});
