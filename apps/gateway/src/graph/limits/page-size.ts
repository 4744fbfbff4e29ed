import { GraphQLError, Kind, visit, type DocumentNode, type ValueNode } from "graphql";
import { limitExceeded, limits } from "./limits.ts";

const pageArguments: readonly string[] = ["first", "last"];

/** Bounds on every page that a document asks for, written out or given as a variable. Null: within them. */
export function refusePageSize(
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>>,
): GraphQLError | null {
  let refusal: GraphQLError | null = null;
  visit(document, {
    Argument(argument) {
      if (!pageArguments.includes(argument.name.value)) return;
      const size = sizeOf(argument.value, variables);
      if (size === undefined || refusal !== null) return;
      if (size > limits.page) refusal = limitExceeded("page", size);
      if (size < 0) refusal = negative(argument.name.value, size);
    },
  });
  return refusal;
}

function sizeOf(value: ValueNode, variables: Readonly<Record<string, unknown>>): number | undefined {
  if (value.kind === Kind.INT) return Number(value.value);
  const given = value.kind === Kind.VARIABLE ? variables[value.name.value] : undefined;
  return typeof given === "number" ? given : undefined;
}

function negative(name: string, size: number): GraphQLError {
  return new GraphQLError(
    `"${name}" counts elements and cannot be negative; ${size} was given. To page backwards use "last" with "before".`,
    {
      extensions: { code: "BAD_USER_INPUT", http: { status: 400 } },
    },
  );
}
