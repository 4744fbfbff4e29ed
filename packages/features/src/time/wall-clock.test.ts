import { expect, it } from "vitest";
import { readTimeOfDay, wallInstant } from "./wall-clock.ts";

it.each([
  ["13.05", "13:05"],
  ["13:05", "13:05"],
  ["1305", "13:05"],
  ["9", "09:00"],
  ["23.59", "23:59"],
])("reads %s as a clerk means it", (text, time) => {
  expect(readTimeOfDay(text)).toBe(time);
});

it.each(["24.00", "12.60", "kl. 8", "", "1.5"])("refuses %j", (text) => {
  expect(readTimeOfDay(text)).toBeNull();
});

it("needs a day that exists", () => {
  expect(wallInstant("2026-02-30", "12")).toBeNull();
  expect(wallInstant("2026-07-01", "12")).toBe("2026-07-01T10:00:00.000Z");
});
