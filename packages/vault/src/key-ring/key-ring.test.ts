import { randomBytes } from "node:crypto";
import { describe, expect, it } from "vitest";
import { keyHolder } from "./key-holder.ts";
import { openKeyRing } from "./key-ring.ts";
import { KeyRingError } from "./key-ring-error.ts";
import { makeKeyRing } from "./make-key-ring.ts";

const key = (): string => randomBytes(32).toString("base64");
const [one, two] = [key(), key()];

/** What the error says. */
function refusalOf(text: string): string {
  try {
    openKeyRing(text);
  } catch (error) {
    if (error instanceof KeyRingError) return error.message;
    throw error;
  }
  throw new Error("It was taken.");
}

describe("a key ring", () => {
  it("LAW-3 knows whose keys it has", () => {
    const ring = openKeyRing(JSON.stringify({ "101/social": one, "101/association": two }));
    const holders = [keyHolder(101, "social"), keyHolder(101, "culture"), keyHolder(101, "association")];
    expect(ring.without(holders)).toEqual(["101/culture"]);
    expect(openKeyRing("{}").without(holders)).toEqual(holders);
  });

  it.each([
    ["a key that is too short", `{ "101/social": "${randomBytes(31).toString("base64")}" }`, "101/social: must be 32"],
    ["a key that is too long", `{ "101/social": "${randomBytes(33).toString("base64")}" }`, "101/social: must be 32"],
    ["what is not base64", `{ "101/social": "${one.slice(0, -2)}!=" }`, "101/social: must be 32"],
    ["hexadecimal digits", `{ "101/social": "${"ab".repeat(32)}" }`, "101/social: must be 32"],
    ["an empty key", '{ "101/social": "" }', "101/social: must be 32"],
    ["a name that stands there twice", `{ "101/social": "${one}", "101/social": "${two}" }`, "more than once"],
    ["one written with an escape", `{ "101/social": "${one}", "101\\u002fsocial": "${two}" }`, "more than once"],
    ["two with the same key", `{ "101/social": "${one}", "101/culture": "${one}" }`, "the same key as 101/social"],
    ["a name without a municipality", `{ "101/social": "${one}", "culture": "${two}" }`, "Entry 2: its name must be"],
    ["name and key in each other's place", `{ "${one}": "101/social" }`, "Entry 1: its name must be"],
    ["what is no JSON", `101/social=${one}`, "must be JSON such as"],
    ["JSON that is cut short", `{ "101/social": "${one}`, "must be JSON such as"],
    ["a list", `["${one}"]`, "must be JSON such as"],
    ["a list within", `{ "101/social": ["${one}"] }`, "must be JSON such as"],
    ["a number", "7", "must be JSON such as"],
    ["nothing", "", "must be JSON such as"],
  ])("LAW-3 refuses %s in words, without the key", (_, text, words) => {
    expect(refusalOf(text)).toContain(words);
    for (const secret of [one, two]) expect(refusalOf(text)).not.toContain(secret.slice(0, 8));
  });

  it("tells every problem at once", () => {
    expect(refusalOf('{ "101/social": "x", "101/culture": "y" }')).toMatch(/101\/social:[^]*101\/culture:/u);
  });
});

describe("a new key ring", () => {
  it("LAW-3 has a key of its own for each holder, other keys each time", () => {
    const holders = [keyHolder(101, "social"), keyHolder(101, "social"), keyHolder(147, "association")];
    const made = makeKeyRing(holders);
    expect(openKeyRing(made).without(holders)).toEqual([]);
    expect(makeKeyRing(holders)).not.toBe(made);
  });

  it("keeps the keys that are there, and adds the missing ones", () => {
    const before = JSON.stringify({ "101/social": one });
    const after = makeKeyRing([keyHolder(101, "social"), keyHolder(101, "culture")], before);
    expect(JSON.parse(after)).toMatchObject({ "101/social": one, "101/culture": expect.any(String) });
    expect(makeKeyRing([keyHolder(101, "social")], before)).toBe(before);
    expect(() => makeKeyRing([], "no JSON")).toThrow(KeyRingError);
  });
});
