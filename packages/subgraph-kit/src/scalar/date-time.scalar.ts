import { GraphQLScalarType } from "graphql";
import { readInstant, type Instant } from "@indgang/domain/kernel";
import { userInputError } from "./user-input-error.ts";

/** An instant. Any offset is read; UTC with milliseconds is answered. */
export const DateTimeScalar = new GraphQLScalarType<Instant, string>({
  name: "DateTime",
  description:
    "An instant by RFC 3339 with an offset: 2026-11-22T14:00:00+01:00 is read, 2026-11-22T13:00:00.000Z is answered. Deadlines are reckoned in Europe/Copenhagen.",
  specifiedByURL: "https://www.rfc-editor.org/rfc/rfc3339",
  serialize(value) {
    if (typeof value !== "string") throw new TypeError("An instant that is not text was answered.");
    return value;
  },
  parseValue(value) {
    if (typeof value !== "string")
      throw userInputError("A DateTime is text with an offset, for example 2026-11-22T13:00:00Z.");
    const reading = readInstant(value);
    if (!reading.ok)
      throw userInputError("There is no such time. Write it with an offset, for example 2026-11-22T13:00:00Z.");
    return reading.value;
  },
});
