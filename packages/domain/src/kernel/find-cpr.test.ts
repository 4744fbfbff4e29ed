import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { containsCpr } from "./index.ts";

describe("CPR numbers in free text", () => {
  it.each([
    "Borgeren har cpr 010190-1234.",
    "0101901234",
    "cpr:0101901234,",
    "010190 1234",
    "010190 - 1234",
    "01 01 90 1234",
    "01.01.90-1234",
    "01/01-90 1234",
    "01-01-1990-1234",
    "1.010190-1234",
    "(610190-1234)",
    "010190–1234",
    "010190\u{00a0}1234",
    "0101\u{200b}90-1234",
    "０１０１９０-１２３４",
    "to: 310290-1234 og 280290-1234",
    "f.010190-1234\n2 børn",
  ])("LAW-3 REF-6 finds the one in %j", (text) => {
    expect(containsCpr(text)).toBe(true);
  });

  it.each([
    "Ring på 20 30 40 50 eller 20304050",
    "Ring på 2030 4050 og 6070 8090",
    "tlf. 20 12 40 50, 60 70 80 90",
    "+45 12 12 40 50 60",
    "+45 1212405060",
    "+1 201 240 5060",
    "+1 2012405060",
    "sag 2026-0042",
    "sag 2026-010190-1234",
    "27.15.12-A00-1-26",
    "CVR 28927037, EAN 5790000010190",
    "konto 1234-0101901234",
    "Født 01.01.1990, kl. 1234",
    "mødet 12.10.2026 1400",
    "310290-1234",
    "010190-123 og 010190-12345",
    "",
  ])("LAW-3 takes nothing in %j for one", (text) => {
    expect(containsCpr(text)).toBe(false);
  });

  it("LAW-3 takes no telephone number of eight digits for one, whatever stands around it", () => {
    const phone = fc.stringMatching(/^[2-9]\d(?: ?\d\d){3}$/u);
    fc.assert(
      fc.property(phone, phone, (one, other) => {
        expect(containsCpr(`Ring ${one}, ellers ${other}.`)).toBe(false);
      }),
    );
  });

  it("LAW-3 reads a text of a million digits quickly", () => {
    expect(containsCpr("0".repeat(1_000_000))).toBe(false);
    expect(containsCpr("01 ".repeat(300_000))).toBe(false);
  });

  it.each(["\u{FE0F}", "\u{034F}", "\u{3164}", "\u{115F}", "\u{180B}"])(
    "LAW-7 a CPR number is found that is parted by the unseen character %j",
    (unseen) => {
      expect(containsCpr(`Født 010190${unseen}-1234`)).toBe(true);
    },
  );
});
