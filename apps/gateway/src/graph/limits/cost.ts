import {
  getNamedType,
  getNullableType,
  isLeafType,
  isListType,
  GraphQLError,
  type DocumentNode,
  type GraphQLSchema,
} from "graphql";
import { getComplexity, type ComplexityEstimator } from "graphql-query-complexity";
import { limitExceeded, limits } from "./limits.ts";

/** Elements that a list without pages is taken to hold. */
const assumedLength = 10;

/** The operation to weigh. `variables` as they came in. */
export interface Weighed {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Bounds on how many objects an answer may hold, from the page sizes that were asked for, and on how many fields are looked at to find out. Null: within them. */
export function refuseCost({ schema, document, operationName, variables }: Weighed): GraphQLError | null {
  try {
    const cost = getComplexity({
      schema,
      query: document,
      variables: { ...variables },
      estimators: [countObjects],
      maxQueryNodes: limits.fields + 1,
      ...(operationName === undefined ? {} : { operationName }),
    });
    return cost > limits.cost ? limitExceeded("cost", cost) : null;
  } catch (error) {
    // Fragments that use others twice each double with every step, so the counting itself stops there.
    if (error instanceof GraphQLError && error.message.endsWith("number of nodes."))
      return limitExceeded("fields", limits.fields + 1);
    throw error;
  }
}

/** Values cost nothing, an object one, a page as many as it may hold. Reading the schema is free: its depth is bounded elsewhere. */
const countObjects: ComplexityEstimator = ({ type, field, args, childComplexity }) => {
  if (field.name.startsWith("__") || type.name.startsWith("__") || isLeafType(getNamedType(field.type))) return 0;
  const isList = isListType(getNullableType(field.type));
  // The connection itself is multiplied already; an edge is no object of its own, its node is.
  if (type.name.endsWith("Connection"))
    return isList && !getNamedType(field.type).name.endsWith("Edge") ? 1 + childComplexity : childComplexity;
  const pageSize: unknown = args["first"] ?? args["last"];
  if (typeof pageSize === "number") return 1 + Math.max(0, pageSize) * childComplexity;
  return isList ? 1 + assumedLength * Math.max(1, childComplexity) : 1 + childComplexity;
};
