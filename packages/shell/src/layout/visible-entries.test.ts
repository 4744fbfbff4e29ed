import { expect, it } from "vitest";
import { isOpenTo } from "./visible-entries.ts";

const desk = { permissions: ["READ_CASES" as const], administration: null, person: {}, seat: "servicedesk" };
const officer = { permissions: ["READ_CASES" as const], administration: {}, person: {}, seat: "social" };
const guest = { permissions: [], administration: null, person: null, seat: "public" };
const route = { permissions: [], isOwnSeatOnly: false, isPublic: false, seats: [] };

it("opens to whoever holds any one of the permissions", () => {
  expect(isOpenTo({ ...route, permissions: ["ASSESS", "READ_CASES"], isOwnSeatOnly: false }, desk)).toBe(true);
  expect(isOpenTo({ ...route, permissions: ["ASSESS"], isOwnSeatOnly: false }, desk)).toBe(false);
  expect(isOpenTo({ ...route, permissions: [], isOwnSeatOnly: false }, desk)).toBe(true);
});

it("POOL-1 keeps the committee's meetings to the administration's own seat", () => {
  expect(isOpenTo({ ...route, permissions: ["READ_CASES"], isOwnSeatOnly: true }, desk)).toBe(false);
  expect(isOpenTo({ ...route, permissions: ["READ_CASES"], isOwnSeatOnly: true }, officer)).toBe(true);
});

it("POOL-14 opens to a guest what is public, and to one seat what is for its people", () => {
  expect(isOpenTo(route, guest)).toBe(false);
  expect(isOpenTo({ ...route, isPublic: true }, guest)).toBe(true);
  expect(isOpenTo({ ...route, seats: ["association"] }, desk)).toBe(false);
  expect(isOpenTo({ ...route, seats: ["association"] }, { ...desk, seat: "association" })).toBe(true);
});
