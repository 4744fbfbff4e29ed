import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, addWorkingDays, danishHolidays, holidaysFrom, plainDate } from "./index.ts";

const easters = [
  "2008-03-23",
  "2011-04-24",
  "2019-04-21",
  "2024-03-31",
  "2025-04-20",
  "2026-04-05",
  "2027-03-28",
  "2038-04-25",
  "2049-04-18",
  "2076-04-19",
].map(plainDate);

describe("Danish holidays", () => {
  it.each(easters)("knows that %s was Easter Sunday, and the days that follow from it", (easter) => {
    const holidays = danishHolidays(Number(easter.slice(0, 4)));
    for (const days of [-3, -2, 0, 1, 39, 49, 50]) expect(holidays).toContain(addDays(easter, days));
    expect(holidays).not.toContain(addDays(easter, -1));
  });

  it("counts the prayer day to 2023 and not since 2024", () => {
    expect(danishHolidays(2023)).toContain("2023-05-05");
    expect(danishHolidays(2024)).not.toContain("2024-04-26");
    expect(danishHolidays(2023)).toHaveLength(danishHolidays(2024).length + 1);
  });

  it("has all of 2026", () => {
    expect(danishHolidays(2026)).toEqual([
      "2026-01-01",
      "2026-04-02",
      "2026-04-03",
      "2026-04-05",
      "2026-04-06",
      "2026-05-14",
      "2026-05-24",
      "2026-05-25",
      "2026-12-25",
      "2026-12-26",
    ]);
  });

  it.each([
    ["2026-04-01", "2026-04-08"],
    ["2026-05-13", "2026-05-18"],
    ["2026-12-23", "2026-12-28"],
    ["2026-12-30", "2027-01-04"],
    ["2026-06-04", "2026-06-08"],
  ])("leads two working days from %s to %s", (from, to) => {
    const date = plainDate(from);
    expect(addWorkingDays(date, 2, holidaysFrom(date))).toBe(to);
  });

  it("puts Easter Sunday on a Sunday between 22 March and 25 April, in every year", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1700, max: 9000 }), (year) => {
        const sundays = danishHolidays(year).filter(
          (day) => day.slice(5) >= "03-22" && day.slice(5) <= "04-25" && new Date(day).getUTCDay() === 0,
        );
        expect(sundays).toHaveLength(1);
      }),
    );
  });
});
