import { GraphQLError, type GraphQLSchema, type OperationDefinitionNode } from "graphql";
import { getVariableValues } from "graphql/execution/values.js";

const mostErrors = 10;

/** What is wrong with the variables, each as BAD_USER_INPUT; empty when nothing is. */
export function refusedVariables(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): readonly GraphQLError[] {
  const definitions = operation.variableDefinitions ?? [];
  if (definitions.length === 0) return [];
  const { errors } = getVariableValues(schema, definitions, variables, { maxErrors: mostErrors });
  return (errors ?? []).map(({ message, nodes }) => new GraphQLError(message, { nodes: nodes ?? null, extensions: { code: "BAD_USER_INPUT" } }));
}
