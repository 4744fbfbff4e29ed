import { expect, it } from "vitest";
import { Remembered } from "./remembered.ts";

it("keeps a value until its moment, and not a millisecond longer", () => {
  const remembered = new Remembered<string>();
  remembered.keep("key", "value", 1_000, 2_000);
  expect(remembered.find("key", 1_999)).toBe("value");
  expect(remembered.find("key", 2_000)).toBeUndefined();
});

it("does not answer for a time before it knew", () => {
  const remembered = new Remembered<string>();
  remembered.keep("key", "value", 1_000, 2_000);
  expect(remembered.find("key", 999)).toBeUndefined();
});

it("forgets the oldest of more than five thousand", () => {
  const remembered = new Remembered<number>();
  for (let n = 0; n <= 5_000; n += 1) remembered.keep(`key ${n}`, n, 0, 1);
  expect(remembered.find("key 0", 0)).toBeUndefined();
  expect(remembered.find("key 1", 0)).toBe(1);
  expect(remembered.find("key 5000", 0)).toBe(5_000);
});
