import { expect, it } from "vitest";
import { isOpenTo } from "./visible-entries.ts";

const desk = { permissions: ["READ_CASES" as const], administration: null };
const officer = { permissions: ["READ_CASES" as const], administration: {} };

it("opens to whoever holds any one of the permissions", () => {
  expect(isOpenTo({ permissions: ["ASSESS", "READ_CASES"], isOwnSeatOnly: false }, desk)).toBe(true);
  expect(isOpenTo({ permissions: ["ASSESS"], isOwnSeatOnly: false }, desk)).toBe(false);
  expect(isOpenTo({ permissions: [], isOwnSeatOnly: false }, desk)).toBe(true);
});

it("POOL-1 keeps the committee's meetings to the administration's own seat", () => {
  expect(isOpenTo({ permissions: ["READ_CASES"], isOwnSeatOnly: true }, desk)).toBe(false);
  expect(isOpenTo({ permissions: ["READ_CASES"], isOwnSeatOnly: true }, officer)).toBe(true);
});
