import { expect, it } from "vitest";
import { placeOf } from "./place-of.ts";

it.each([
  ["fields.1", "told.NAME"],
  ["fields.7", "told"],
  ["fields", "told"],
  ["basis.recipient", "consentFor"],
  ["basis.fields.0", "covered"],
  ["basis", "basis"],
  ["content.need", "need"],
])("finds the place of %s", (path, place) => {
  expect(placeOf(path, ["NEED", "NAME"])).toBe(place);
});
