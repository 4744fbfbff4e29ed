import { isListType, isNonNullType, isObjectType, type GraphQLOutputType } from "graphql";
import type { Place } from "./shape.type.ts";

/** What may stand where the type is asked for. */
export function placeOf(type: GraphQLOutputType): Place {
  if (isNonNullType(type)) return { ...placeOf(type.ofType), isRequired: true };
  return {
    isRequired: false,
    entries: isListType(type) ? placeOf(type.ofType) : null,
    typename: isObjectType(type) ? type.name : null,
  };
}
