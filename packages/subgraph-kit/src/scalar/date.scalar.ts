import { GraphQLScalarType } from "graphql";
import { readPlainDate, type PlainDate } from "@indgang/domain/kernel";
import { userInputError } from "./user-input-error.ts";

/** A day that exists, without a time. */
export const DateScalar = new GraphQLScalarType<PlainDate, string>({
  name: "Date",
  description: "A day without a time, YYYY-MM-DD, in the Danish calendar: 2026-11-22. The day must exist.",
  serialize(value) {
    if (typeof value !== "string") throw new TypeError("A date that is not text was answered.");
    return value;
  },
  parseValue(value) {
    if (typeof value !== "string") throw userInputError("A Date is text, YYYY-MM-DD, for example 2026-11-22.");
    const reading = readPlainDate(value);
    if (!reading.ok) throw userInputError("There is no such date. Write it as YYYY-MM-DD, for example 2026-11-22.");
    return reading.value;
  },
});
