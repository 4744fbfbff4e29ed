import { expect, it } from "vitest";
import { nextUndecided } from "./next-undecided.ts";

const open = (id: string) => ({ id, awaitsDecision: true });
const decided = (id: string) => ({ id, awaitsDecision: false });

it("goes on with the next undecided item, past those that are decided", () => {
  expect(nextUndecided([open("a"), decided("b"), decided("c"), open("d")], "b")).toBe("d");
});

it("comes back to what was left out above, and ends when all are decided", () => {
  expect(nextUndecided([open("a"), decided("b")], "b")).toBe("a");
  expect(nextUndecided([decided("a"), decided("b")], "a")).toBeNull();
});
