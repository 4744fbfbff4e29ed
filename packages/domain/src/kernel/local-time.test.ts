import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, dateAt, deadlineInstant, plainDate, toInstant, type TimeOfDay } from "./index.ts";

describe("deadlines in Europe/Copenhagen", () => {
  it.each([
    ["2026-01-15", "23:59", "2026-01-15T22:59:00.000Z"],
    ["2026-07-15", "23:59:59", "2026-07-15T21:59:59.000Z"],
    // The nights the clock changes: 29 March and 25 October 2026.
    ["2026-03-29", "01:59:59", "2026-03-29T00:59:59.000Z"],
    ["2026-03-29", "03:00", "2026-03-29T01:00:00.000Z"],
    ["2026-03-28", "23:59:59", "2026-03-28T22:59:59.000Z"],
    ["2026-03-29", "23:59:59", "2026-03-29T21:59:59.000Z"],
    ["2026-10-24", "23:59:59", "2026-10-24T21:59:59.000Z"],
    ["2026-10-25", "01:59:59", "2026-10-24T23:59:59.000Z"],
    ["2026-10-25", "03:00", "2026-10-25T02:00:00.000Z"],
    ["2026-10-25", "23:59:59", "2026-10-25T22:59:59.000Z"],
  ] as const)("POOL-3 puts %s %s at %s", (date, time, instant) => {
    expect(deadlineInstant(plainDate(date), time)).toBe(instant);
  });

  it("POOL-3 takes the later of two when the clock shows the time twice", () => {
    expect(deadlineInstant(plainDate("2026-10-25"), "02:30")).toBe("2026-10-25T01:30:00.000Z");
  });

  it("POOL-3 counts on as if nothing had happened when the clock skips the time", () => {
    expect(deadlineInstant(plainDate("2026-03-29"), "02:30")).toBe("2026-03-29T01:30:00.000Z");
  });

  it("POOL-3 shows the deadline's own day on the wall, on every day around the changes of the clock", () => {
    const changes = [
      "2024-03-31",
      "2024-10-27",
      "2025-03-30",
      "2025-10-26",
      "2026-03-29",
      "2026-10-25",
      "2027-03-28",
      "2027-10-31",
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...changes),
        fc.integer({ min: -3, max: 3 }),
        fc.integer({ min: 0, max: 24 * 3600 - 1 }),
        (change, offset, second) => {
          const date = addDays(plainDate(change), offset);
          const clock = [second / 3600, (second / 60) % 60, second % 60].map((part) =>
            String(Math.floor(part)).padStart(2, "0"),
          );
          const deadline = deadlineInstant(date, clock.join(":") as TimeOfDay);
          expect(dateAt(deadline)).toBe(date);
        },
      ),
    );
  });

  it("POOL-3 never lets a later time on the wall be an earlier instant", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 47 }), fc.integer({ min: 0, max: 47 }), (left, right) => {
        const at = (half: number) =>
          deadlineInstant(
            plainDate("2026-10-25"),
            `${String(Math.floor(half / 2)).padStart(2, "0")}:${half % 2 ? "30" : "00"}` as TimeOfDay,
          );
        expect(at(Math.min(left, right)) <= at(Math.max(left, right))).toBe(true);
      }),
    );
  });

  it("knows the day in Copenhagen when it is still yesterday in UTC", () => {
    expect(dateAt(toInstant(Date.UTC(2026, 5, 30, 22, 30)))).toBe("2026-07-01");
  });

  it("throws for a time of day that is none", () => {
    expect(() => deadlineInstant(plainDate("2026-01-01"), "25:00")).toThrow(RangeError);
  });
});
