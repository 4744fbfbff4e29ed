import { expect, it } from "vitest";
import { Recent } from "./recent.ts";

it("makes a value once, and forgets the one that was unused for longest", () => {
  const made: string[] = [];
  const recent = new Recent<string>(2);
  const get = (key: string): string => recent.get(key, () => (made.push(key), key.toUpperCase()));
  expect(["a", "b", "a", "c", "a", "b"].map(get)).toEqual(["A", "B", "A", "C", "A", "B"]);
  expect(made).toEqual(["a", "b", "c", "b"]);
  expect(recent.size).toBe(2);
});

it("keeps nothing when making fails", () => {
  const recent = new Recent<string>(2);
  const fail = (): string => {
    throw new Error("no");
  };
  expect(() => recent.get("a", fail)).toThrow("no");
  expect(recent.get("a", () => "second try")).toBe("second try");
});
