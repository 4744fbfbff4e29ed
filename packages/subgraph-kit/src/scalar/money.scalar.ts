import { GraphQLScalarType } from "graphql";
import { money, type Money } from "@indgang/domain/kernel";
import { userInputError } from "./user-input-error.ts";

/** Whole øre inside the safe integers. The sign is a matter of the domain: a difference may be below zero. */
export const MoneyScalar = new GraphQLScalarType<Money, number>({
  name: "Money",
  description:
    "An amount in whole øre (or in minor units of the currency that stands beside it), as a JSON integer: 7407300 is 74.073,00 kr. " +
    "Never a fraction, never text, at most 9007199254740991 to either side of zero.",
  serialize(value) {
    if (typeof value !== "number" || !Number.isSafeInteger(value))
      throw new TypeError("An amount that is not whole øre was answered.");
    return value;
  },
  parseValue(value) {
    if (typeof value === "string")
      throw userInputError("Money is a whole number of øre, written without quotation marks.");
    if (typeof value !== "number" || !Number.isFinite(value)) throw userInputError("Money is a whole number of øre.");
    if (!Number.isInteger(value))
      throw userInputError("Money is a whole number of øre: no fractions. 12.50 kr. is 1250.");
    if (!Number.isSafeInteger(value)) throw userInputError("This amount is too large: at most 9007199254740991 øre.");
    return money(value);
  },
});
