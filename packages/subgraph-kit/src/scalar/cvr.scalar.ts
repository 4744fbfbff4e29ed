import { GraphQLScalarType } from "graphql";
import { userInputError } from "./user-input-error.ts";

/** Eight digits as text. LAW-4, the check digit, is the domain's: a wrong one is a refusal that names the field, not an error. */
export const CvrScalar = new GraphQLScalarType<string, string>({
  name: "Cvr",
  description:
    'A number in the Danish central business register (CVR): eight digits as text, "13748136". A wrong check digit is refused as InvalidInput.',
  serialize(value) {
    if (typeof value !== "string") throw new TypeError("A CVR number that is not text was answered.");
    return value;
  },
  parseValue(value) {
    if (typeof value !== "string" || value.length > 20)
      throw userInputError('A Cvr is text of eight digits, for example "13748136".');
    return value;
  },
});
