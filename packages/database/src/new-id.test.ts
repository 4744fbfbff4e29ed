import { expect, it } from "vitest";
import { newId } from "./new-id.ts";

it("sorts what is made later after what was made before, also within a millisecond", () => {
  const made = Array.from({ length: 10_000 }, () => newId<"Application">());
  expect(made).toEqual(made.toSorted());
  expect(new Set(made).size).toBe(made.length);
});

it("is a UUID of version 7", () => {
  expect(newId<"Application">()).toMatch(/^[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/u);
});
