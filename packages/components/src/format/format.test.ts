import { expect, it } from "vitest";
import { formatDate, formatDateTime } from "./date.ts";
import { formatFileSize } from "./file-size.ts";
import { formatMoney } from "./money.ts";
import { formatNumber } from "./number.ts";

it("writes money the Danish way, with a space that does not break", () => {
  expect(formatMoney(7_407_300)).toBe("74.073,00\u00a0kr.");
  expect(formatMoney(-5)).toBe("-0,05\u00a0kr.");
  expect(formatMoney(7_407_300, "en-GB")).toBe("DKK\u00a074,073.00");
});

it("writes days without moving them between time zones", () => {
  expect(formatDate("2026-11-22")).toBe("22.11.2026");
  expect(formatDate("2026-11-22", "en-GB")).toBe("22/11/2026");
});

it("writes an instant as the day and the clock in Copenhagen", () => {
  expect(formatDate("2026-11-22T23:30:00.000Z")).toBe("23.11.2026");
  expect(formatDateTime("2026-11-22T13:00:00.000Z")).toBe("22.11.2026 kl. 14.00");
  expect(formatDateTime("2026-07-01T22:05:00.000Z")).toBe("02.07.2026 kl. 00.05");
  expect(formatDateTime("2026-11-22T13:00:00.000Z", "en-GB")).toBe("22/11/2026, 14:00");
});

it("keeps the clock right on the nights it changes", () => {
  expect(formatDateTime("2026-03-29T00:59:00.000Z")).toBe("29.03.2026 kl. 01.59");
  expect(formatDateTime("2026-03-29T01:00:00.000Z")).toBe("29.03.2026 kl. 03.00");
  expect(formatDateTime("2026-10-25T00:30:00.000Z")).toBe("25.10.2026 kl. 02.30");
  expect(formatDateTime("2026-10-25T01:30:00.000Z")).toBe("25.10.2026 kl. 02.30");
});

it("writes counts and file sizes", () => {
  expect(formatNumber(10_000)).toBe("10.000");
  expect(formatNumber(12.5, "da-DK", 1)).toBe("12,5");
  expect(formatFileSize(999)).toBe("999 byte");
  expect(formatFileSize(184_320)).toBe("184 kB");
  expect(formatFileSize(1_402_000)).toBe("1,4 MB");
});
