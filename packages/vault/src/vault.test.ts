import fc from "fast-check";
import type { Cpr } from "@indgang/domain/kernel";
import { describe, expect, it } from "vitest";
import { keyHolder } from "./key-ring/key-holder.ts";
import { openKeyRing } from "./key-ring/key-ring.ts";
import { makeKeyRing } from "./key-ring/make-key-ring.ts";
import { NoKeyError } from "./no-key-error.ts";
import { Vault } from "./vault.ts";
import { WrongKeyError } from "./wrong-key-error.ts";

const [social, culture, elsewhere] = [keyHolder(101, "social"), keyHolder(101, "culture"), keyHolder(147, "social")];
const holders = [social, culture, elsewhere, keyHolder(101, "association")];
const ring = makeKeyRing(holders);
const vault = new Vault(openKeyRing(ring));
const about = "referral/0199aaaa/LEVEL_1";
const cpr = "7001901234" as Cpr;
const anyText = fc.string({ unit: "binary", maxLength: 400 });

/** The bytes with one of them changed in one of its bits. */
const changed = (bytes: Uint8Array, at: number, bit = 0): Buffer => {
  const copy = Buffer.from(bytes);
  copy.writeUInt8(copy.readUInt8(at) ^ (1 << bit), at);
  return copy;
};

describe("what is sealed", () => {
  it("LAW-3 opens again, whatever the text, and its key after it was wrapped", () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(...holders), anyText, (text, holder, place) => {
        const key = vault.newKey();
        const kept = vault.unwrap(vault.wrap(key, holder, place), holder, place);
        expect(vault.open(vault.seal(text, key, about), kept, about)).toBe(text);
      }),
    );
  });

  it("opens in another process that has the same keys, from bytes that are no Buffer", () => {
    const key = vault.newKey();
    const [wrapped, sealed] = [vault.wrap(key, social, about), vault.seal("Åse Ærø", key, about)];
    const other = new Vault(openKeyRing(ring));
    expect(other.open(new Uint8Array(sealed), other.unwrap(new Uint8Array(wrapped), social, about), about)).toBe(
      "Åse Ærø",
    );
  });

  it("LAW-3 holds nothing of the text, and never the same bytes twice", () => {
    const key = vault.newKey();
    const [one, two] = [vault.seal("7001901234", key, about), vault.seal("7001901234", key, about)];
    expect(one.equals(two)).toBe(false);
    expect(one.includes("70019")).toBe(false);
    expect(one.length).toBe(1 + 12 + 16 + 10);
  });

  it("keeps what is half a character as the sign for it", () => {
    const key = vault.newKey();
    expect(vault.open(vault.seal("a\uD800", key, about), key, about)).toBe("a\uFFFD");
  });
});

describe("what does not open", () => {
  it("LAW-3 is whatever was changed in a single bit, or cut short, or is not sealed at all", () => {
    const key = vault.newKey();
    const [sealed, wrapped] = [vault.seal("Bo", key, about), vault.wrap(key, social, about)];
    const openings: [Buffer, (bytes: Uint8Array) => unknown][] = [
      [sealed, (bytes) => vault.open(bytes, key, about)],
      [wrapped, (bytes) => vault.unwrap(bytes, social, about)],
    ];
    for (const [bytes, opening] of openings) {
      for (let at = 0; at < bytes.length; at += 1) {
        for (let bit = 0; bit < 8; bit += 1) expect(() => opening(changed(bytes, at, bit))).toThrow(WrongKeyError);
        expect(() => opening(bytes.subarray(0, at))).toThrow(WrongKeyError);
      }
      expect(() => opening(Buffer.concat([bytes, Buffer.of(0)]))).toThrow(WrongKeyError);
    }
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 90 }), (bytes) => {
        expect(() => vault.open(bytes, key, about)).toThrow(WrongKeyError);
        expect(() => vault.unwrap(bytes, social, about)).toThrow(WrongKeyError);
      }),
    );
  });

  it("LAW-3 is what was moved to another row or level, or to another citizen's key", () => {
    const [key, another] = [vault.newKey(), vault.newKey()];
    const [sealed, wrapped] = [vault.seal("Bo", key, about), vault.wrap(key, social, "citizen/1")];
    expect(() => vault.open(sealed, key, "referral/0199aaaa/LEVEL_2")).toThrow(WrongKeyError);
    expect(() => vault.open(sealed, another, about)).toThrow(WrongKeyError);
    expect(() => vault.unwrap(wrapped, social, "citizen/2")).toThrow(WrongKeyError);
  });

  it("LAW-3 is a key in the hands of another administration, of the same name elsewhere too", () => {
    const wrapped = vault.wrap(vault.newKey(), social, about);
    for (const holder of [culture, elsewhere, keyHolder(101, "association")])
      expect(() => vault.unwrap(wrapped, holder, about)).toThrow(WrongKeyError);
    expect(() => new Vault(openKeyRing(makeKeyRing(holders))).unwrap(wrapped, social, about)).toThrow(WrongKeyError);
  });

  it("LAW-3 a holder without a key is named, and nothing is sealed or opened for it", () => {
    const health = keyHolder(101, "health-elderly");
    const wrapped = vault.wrap(vault.newKey(), social, about);
    const uses = [
      () => vault.wrap(vault.newKey(), health, about),
      () => vault.unwrap(wrapped, health, about),
      () => vault.indexOf(cpr, health),
      () => vault.digest("text", health),
    ];
    for (const use of uses) {
      expect(use).toThrow(NoKeyError);
      expect(use).toThrow(expect.objectContaining({ holder: "101/health-elderly" }));
      expect(use).toThrow(/no key for 101\/health-elderly/u);
    }
  });
});

describe("what a number is found by", () => {
  it("LAW-3 is the same for the same number in one administration, in every process", () => {
    const other = new Vault(openKeyRing(ring));
    expect(vault.indexOf(cpr, social)).toEqual(other.indexOf(cpr, social));
    expect(vault.indexOf(cpr, social)).toHaveLength(32);
    expect(vault.digest("a request", social)).toBe(other.digest("a request", social));
    expect(vault.digest("a request", social)).toMatch(/^[\da-f]{64}$/u);
  });

  it("LAW-3 differs between numbers, administrations and uses", () => {
    const found = [
      vault.indexOf(cpr, social),
      vault.indexOf("7001901235" as Cpr, social),
      vault.indexOf(cpr, culture),
      vault.indexOf(cpr, elsewhere),
    ].map((index) => index.toString("hex"));
    const digests = [vault.digest(cpr, social), vault.digest(cpr, culture), vault.digest("", social)];
    expect(new Set([...found, ...digests]).size).toBe(7);
  });
});
