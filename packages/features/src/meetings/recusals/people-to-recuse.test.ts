import { expect, it } from "vitest";
import { peopleToRecuse } from "./people-to-recuse.ts";

const peter = { id: "peter", name: "Peter" };
const maria = { id: "maria", name: "Maria" };
const anna = { id: "anna", name: "Anna" };
const setting = { members: [peter, maria], self: anna, isSecretary: true, out: [] };

it("LAW-2 lets the secretary name the members, and herself", () => {
  expect(peopleToRecuse(setting)).toEqual([peter, maria, anna]);
  expect(peopleToRecuse({ ...setting, out: ["peter", "anna"] })).toEqual([maria]);
});

it("LAW-2 lets everybody else name themselves alone, in the committee or not", () => {
  const own = { ...setting, isSecretary: false };
  expect(peopleToRecuse(own)).toEqual([anna]);
  expect(peopleToRecuse({ ...own, self: peter })).toEqual([peter]);
  expect(peopleToRecuse({ ...own, self: null })).toEqual([]);
});
