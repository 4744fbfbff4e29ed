import { GraphQLError, type GraphQLScalarType } from "graphql";
import { expect, it } from "vitest";
import { CvrScalar } from "./cvr.scalar.ts";
import { DateScalar } from "./date.scalar.ts";
import { DateTimeScalar } from "./date-time.scalar.ts";
import { MoneyScalar } from "./money.scalar.ts";

function refusalOf(scalar: GraphQLScalarType, value: unknown): unknown {
  try {
    return scalar.parseValue(value);
  } catch (error) {
    return error instanceof GraphQLError ? [error.extensions["code"], error.message] : error;
  }
}

it.each([0, 1, -1, 7_407_300, Number.MAX_SAFE_INTEGER, -Number.MAX_SAFE_INTEGER])("Money reads %d", (ore) => {
  expect(MoneyScalar.parseValue(ore)).toBe(ore);
});

it.each([
  [1.005, "no fractions"],
  ["100", "without quotation marks"],
  ["hundrede", "without quotation marks"],
  [Number.MAX_SAFE_INTEGER + 1, "too large"],
  [1e300, "too large"],
  [Number.NaN, "whole number"],
  [true, "whole number"],
  [{}, "whole number"],
])("Money refuses %j in plain words", (value, words) => {
  expect(refusalOf(MoneyScalar, value)).toEqual(["BAD_USER_INPUT", expect.stringContaining(words)]);
});

it("Money never answers a fraction", () => {
  expect(() => MoneyScalar.serialize(0.5)).toThrow(TypeError);
});

it("Date reads a day that exists, also in a leap year", () => {
  expect(DateScalar.parseValue("2028-02-29")).toBe("2028-02-29");
});

it.each(["2026-02-29", "2026-13-01", "22-11-2026", "2026-11-22T00:00:00Z", "", 20261122, null])(
  "Date refuses %j",
  (value) => {
    expect(refusalOf(DateScalar, value)).toEqual(["BAD_USER_INPUT", expect.any(String)]);
  },
);

it("DateTime answers UTC with milliseconds for any offset", () => {
  expect(DateTimeScalar.parseValue("2026-10-25T02:30:00+02:00")).toBe("2026-10-25T00:30:00.000Z");
  expect(DateTimeScalar.parseValue("2026-10-25T02:30:00+01:00")).toBe("2026-10-25T01:30:00.000Z");
});

it.each(["2026-11-22T13:00:00", "2026-02-30T10:00:00Z", "2026-11-22", "nu", 0, null])(
  "DateTime refuses %j",
  (value) => {
    expect(refusalOf(DateTimeScalar, value)).toEqual(["BAD_USER_INPUT", expect.any(String)]);
  },
);

it("LAW-4 leaves the check digit to the domain: Cvr reads text", () => {
  expect(CvrScalar.parseValue("13748137")).toBe("13748137");
  expect(refusalOf(CvrScalar, 13748136)).toEqual(["BAD_USER_INPUT", expect.any(String)]);
  expect(refusalOf(CvrScalar, "1".repeat(100))).toEqual(["BAD_USER_INPUT", expect.any(String)]);
});
