import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  asId,
  asMunicipalityId,
  auditPayload,
  canonicalJson,
  forgottenBy,
  toInstant,
  verifyChain,
  type AuditEntry,
  type ChainLink,
  type Json,
} from "./index.ts";

// Any function of the whole link shows whether the link is the same; the database uses SHA-256.
const hash = ({ previousHash, sequence, payload }: Omit<ChainLink, "hash">): string => {
  let value = 0xcbf29ce484222325n;
  for (const letter of `${previousHash}\n${sequence}\n${payload}`) {
    value = BigInt.asUintN(64, (value ^ BigInt(letter.codePointAt(0) ?? 0)) * 0x100000001b3n);
  }
  return value.toString(16);
};

const entry = (detail: Json): AuditEntry => ({
  municipalityId: asMunicipalityId(101),
  chain: "social",
  at: toInstant(Date.UTC(2026, 10, 22, 12)),
  actorId: asId<"Person">("anna"),
  operation: "assignApplication",
  subject: "Application:1",
  correlationId: "c-1",
  detail,
});

function linked(details: readonly Json[]): ChainLink[] {
  const links: ChainLink[] = [];
  for (const [index, detail] of details.entries()) {
    const link = { sequence: index + 1, payload: auditPayload(entry(detail)), previousHash: links.at(-1)?.hash ?? "" };
    links.push({ ...link, hash: hash(link) });
  }
  return links;
}

const whole = linked([{ a: 1 }, { b: [1, 2] }, null]);
const forgedSecond = (change: (link: ChainLink) => ChainLink): ChainLink[] =>
  whole.map((link) => (link.sequence === 2 ? change(link) : link));

describe("the audit chain", () => {
  it("LAW-6 finds a whole chain whole, in one piece or page by page", () => {
    expect(verifyChain(whole, hash)).toBeNull();
    expect(verifyChain(whole.slice(1), hash, { sequence: 1, hash: whole[0]?.hash ?? "" })).toBeNull();
    expect(verifyChain([], hash)).toBeNull();
  });

  it("LAW-6 finds an entry that was changed", () => {
    const forged = forgedSecond((link) => ({ ...link, payload: auditPayload(entry("forged")) }));
    expect(verifyChain(forged, hash)).toEqual({ sequence: 2, reason: "HASH" });
  });

  it("LAW-6 finds an entry that was changed and hashed again", () => {
    const forged = forgedSecond((link) => {
      const changed = { ...link, payload: auditPayload(entry("forged")) };
      return { ...changed, hash: hash(changed) };
    });
    expect(verifyChain(forged, hash)).toEqual({ sequence: 3, reason: "PREVIOUS_HASH" });
  });

  it("LAW-6 finds an entry that was taken out, also the first", () => {
    const withoutSecond = whole.filter((link) => link.sequence !== 2);
    expect(verifyChain(withoutSecond, hash)).toEqual({ sequence: 2, reason: "GAP" });
    expect(verifyChain(whole.slice(1), hash)).toEqual({ sequence: 1, reason: "GAP" });
  });

  it("LAW-6 finds entries that were put in another order", () => {
    expect(verifyChain([...whole].reverse(), hash)).toEqual({ sequence: 1, reason: "GAP" });
  });

  it("LAW-6 stays whole around an entry whose words are gone, and what was emptied is told by the clock alone", () => {
    const emptied = forgedSecond((link) => ({ ...link, payload: "" }));
    expect(verifyChain(emptied, hash)).toBeNull();
    const rehashed = forgedSecond((link) => ({ ...link, payload: "", hash: "another" }));
    expect(verifyChain(rehashed, hash)).toEqual({ sequence: 3, reason: "PREVIOUS_HASH" });
    const told = (operation: string, detail: Json) => ({ payload: auditPayload({ ...entry(detail), operation }) });
    expect(forgottenBy(told("clock", { kind: "DELETE", cause: "PERIOD_IS_OUT", entries: [2, 3] }))).toEqual([2, 3]);
    expect(forgottenBy(told("look", { entries: [2], note: '"operation":"clock"' }))).toEqual([]);
    expect(forgottenBy(told("clock", { kind: "CHANGE" }))).toEqual([]);
  });

  it("LAW-6 has every fact of an entry in what is hashed", () => {
    const facts = JSON.parse(auditPayload(entry({ a: 1 }))) as Record<string, unknown>;
    expect(facts).toEqual(entry({ a: 1 }));
  });

  it("LAW-6 writes the same text whatever the order of the members", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = canonicalJson(value);
        expect(canonicalJson(JSON.parse(text) as Json)).toBe(text);
        expect(canonicalJson(reversed(value as Json))).toBe(text);
      }),
    );
    expect(canonicalJson({ b: undefined, a: 1 })).toBe('{"a":1}');
    expect(() => canonicalJson(Number.NaN)).toThrow(RangeError);
  });
});

function reversed(value: Json): Json {
  if (Array.isArray(value)) return value.map(reversed);
  if (value === null || typeof value !== "object") return value;
  const members = Object.entries(value).reverse();
  return Object.fromEntries(members.map(([key, member]) => [key, reversed(member ?? null)]));
}
