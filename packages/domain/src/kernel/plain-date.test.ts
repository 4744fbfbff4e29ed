import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  addWorkingDays,
  dateAt,
  deadlineInstant,
  isWorkingDay,
  plainDate,
  readInstant,
  readPlainDate,
} from "./index.ts";

describe("days", () => {
  it.each([
    "2026-02-30",
    "2025-02-29",
    "2026-13-01",
    "2026-00-10",
    "2026-1-1",
    "01.02.2026",
    "",
    "2026-02-03T00:00:00Z",
  ])("refuses %j, which is no day", (text) => {
    expect(readPlainDate(text)).toEqual({ ok: false, code: "NO_SUCH_DATE" });
    expect(() => plainDate(text)).toThrow(RangeError);
  });

  it.each(["0000-01-01", "0999-12-31", "9999-01-01"])(
    "refuses %j from outside: no database keeps year 0, and after year 9998 no deadline can be reckoned",
    (text) => {
      expect(readPlainDate(text)).toEqual({ ok: false, code: "NO_SUCH_DATE" });
    },
  );

  it.each(["1000-01-01", "9998-12-31"])("takes %j, and reckons from it", (text) => {
    expect(readPlainDate(text)).toEqual({ ok: true, value: text });
    expect(() => deadlineInstant(addDays(plainDate(text), 1), "00:00")).not.toThrow();
  });

  it("takes a leap day", () => {
    expect(readPlainDate("2024-02-29")).toEqual({ ok: true, value: "2024-02-29" });
  });

  it("counts working days over weekends and holidays", () => {
    const friday = plainDate("2026-11-20");
    expect(addWorkingDays(friday, 1)).toBe("2026-11-23");
    expect(addWorkingDays(friday, 5)).toBe("2026-11-27");
    expect(addWorkingDays(friday, 1, [plainDate("2026-11-23")])).toBe("2026-11-24");
    expect(addWorkingDays(plainDate("2026-11-21"), 0)).toBe("2026-11-21");
  });

  it("always ends on a working day, never earlier than the calendar days", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3_000 }), fc.integer({ min: 1, max: 60 }), (offset, days) => {
        const from = addDays(plainDate("2024-01-01"), offset);
        const to = addWorkingDays(from, days);
        expect(isWorkingDay(to)).toBe(true);
        expect(to >= addDays(from, days)).toBe(true);
      }),
    );
  });
});

describe("instants", () => {
  it.each([
    ["2026-11-22T14:00:00+01:00", "2026-11-22T13:00:00.000Z"],
    ["2026-11-22T13:00:00.123456Z", "2026-11-22T13:00:00.123Z"],
  ])("reads %s in UTC with milliseconds", (text, instant) => {
    expect(readInstant(text)).toEqual({ ok: true, value: instant });
  });

  it.each(["2026-02-30T10:00:00Z", "2026-11-22T25:00:00Z", "2026-11-22T13:00:00", "now", "9999-12-31T23:59:59-23:59"])(
    "refuses %s",
    (text) => {
      expect(readInstant(text)).toEqual({ ok: false, code: "NO_SUCH_TIME" });
    },
  );

  it.each(["0000-01-01T00:00:00Z", "0999-12-31T23:00:00Z", "9999-01-01T00:00:00Z", "9999-12-31T23:30:00Z"])(
    "refuses %s, whose day nothing can be reckoned from",
    (text) => {
      expect(readInstant(text)).toEqual({ ok: false, code: "NO_SUCH_TIME" });
    },
  );

  it.each(["1000-01-01T00:00:00Z", "9998-12-31T23:59:59Z"])("knows the day in Copenhagen of %s", (text) => {
    const reading = readInstant(text);
    expect(reading.ok && dateAt(reading.value)).toMatch(/^\d{4}-01-01$/);
  });
});
