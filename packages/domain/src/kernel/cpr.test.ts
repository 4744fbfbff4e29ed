import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, birthDateOf, formatCpr, isSyntheticCpr, maskCpr, plainDate, readCpr, type Cpr } from "./index.ts";

const read = (text: string): Cpr => {
  const reading = readCpr(text);
  if (!reading.ok) throw new Error(reading.code);
  return reading.value;
};

describe("CPR numbers", () => {
  it.each(["0101901234", "010190-1234", " 010190 1234 ", "010190–1234"])("LAW-3 reads %j", (text) => {
    expect(readCpr(text)).toEqual({ ok: true, value: "0101901234" });
  });

  it.each([
    ["", "NOT_A_NUMBER"],
    ["010190-abcd", "NOT_A_NUMBER"],
    ["0101-901234", "NOT_A_NUMBER"],
    ["010190--1234", "NOT_A_NUMBER"],
    ["010190-123", "TOO_SHORT"],
    ["010190-12345", "TOO_LONG"],
    ["310290-1234", "NO_SUCH_DATE"],
    ["001290-1234", "NO_SUCH_DATE"],
    ["011390-1234", "NO_SUCH_DATE"],
    ["320190-1234", "NO_SUCH_DATE"],
    ["600190-1234", "NO_SUCH_DATE"],
    ["920190-1234", "NO_SUCH_DATE"],
    ["290200-1234", "NO_SUCH_DATE"],
  ])("LAW-3 refuses %j as %s", (text, code) => {
    expect(readCpr(text)).toEqual({ ok: false, code });
  });

  // 1900 was no leap year, 2000 was: the seventh digit decides whether the day exists.
  it.each([
    ["010100-3999", "1900-01-01"],
    ["290200-4000", "2000-02-29"],
    ["010136-4000", "2036-01-01"],
    ["010137-4000", "1937-01-01"],
    ["010157-5000", "2057-01-01"],
    ["010158-8999", "1858-01-01"],
    ["010136-9000", "2036-01-01"],
    ["010137-9000", "1937-01-01"],
  ])("LAW-3 %s was born on %s, by the seventh digit", (text, day) => {
    expect(birthDateOf(read(text))).toBe(day);
  });

  it("LAW-3 takes a synthetic number, whose day has 60 added", () => {
    const cpr = read("610190-1234");
    expect([isSyntheticCpr(cpr), birthDateOf(cpr)]).toEqual([true, "1990-01-01"]);
    expect(isSyntheticCpr(read("310190-1234"))).toBe(false);
  });

  it("LAW-3 never asks for modulus 11: all ten thousand numbers of a day are read", () => {
    const day = Array.from({ length: 10_000 }, (_, serial) => `010110${String(serial).padStart(4, "0")}`);
    expect(day.filter((text) => !readCpr(text).ok)).toEqual([]);
  });

  it("LAW-3 shows the birthday alone when masked", () => {
    expect(formatCpr(read("0101901234"))).toBe("010190-1234");
    expect(maskCpr(read("0101901234"))).toBe("010190-xxxx");
  });

  it("LAW-3 tells the day of birth of everybody", () => {
    fc.assert(
      fc.property(fc.nat(36_158), fc.nat(999), fc.boolean(), (offset, serial, synthetic) => {
        const born = addDays(plainDate("1937-01-01"), offset);
        const [year = "", month = "", day = ""] = born.split("-");
        const seventh = year < "2000" ? "3" : "4";
        const written = String(Number(day) + (synthetic ? 60 : 0)).padStart(2, "0");
        const reading = readCpr(`${written}${month}${year.slice(2)}-${seventh}${String(serial).padStart(3, "0")}`);
        expect(reading.ok && birthDateOf(reading.value)).toBe(born);
      }),
    );
  });
});
