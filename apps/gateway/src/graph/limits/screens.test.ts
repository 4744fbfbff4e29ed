import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import {
  buildSchema,
  concatAST,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isInputType,
  isListType,
  isNonNullType,
  Kind,
  parse,
  typeFromAST,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLInputType,
  type OperationDefinitionNode,
} from "graphql";
import { describe, expect, it } from "vitest";
import { refuseCost } from "./cost.ts";

const packages = fileURLToPath(new URL("../../../../../packages/", import.meta.url));
const schema = buildSchema(readFileSync(`${packages}supergraph/schema.graphql`, "utf8"));
const all = concatAST(
  globSync("features/src/**/*.graphql", { cwd: packages }).map((file) => parse(readFileSync(packages + file, "utf8"))),
);
const fragments = all.definitions.filter(
  (definition): definition is FragmentDefinitionNode => definition.kind === Kind.FRAGMENT_DEFINITION,
);
const operations = all.definitions.filter(
  (definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION,
);

/** The most that a screen asks for on one page. */
const largestOfScreens = 50;

/** Something that a variable of the type may hold; what may be left out is, but for the sizes of pages. */
function valueOf(type: GraphQLInputType, name: string): unknown {
  const inner = getNullableType(type);
  if (name === "first" || name === "last") return largestOfScreens;
  if (!isNonNullType(type)) return undefined;
  if (isListType(inner)) return [];
  if (isEnumType(inner)) return inner.getValues()[0]?.value;
  if (isInputObjectType(inner))
    return Object.fromEntries(
      Object.values(inner.getFields()).map((field) => [field.name, valueOf(field.type, field.name)]),
    );
  return { Int: 1, Boolean: true }[inner.name] ?? "x";
}

describe("what the screens ask for", () => {
  it.each(operations.map((operation) => [operation.name?.value ?? "", operation] as const))(
    "%s is within the bounds on cost",
    (operationName, operation) => {
      const document: DocumentNode = { kind: Kind.DOCUMENT, definitions: [operation, ...fragments] };
      const variables = Object.fromEntries(
        (operation.variableDefinitions ?? []).flatMap(({ variable, type }) => {
          const name = variable.name.value;
          const known = typeFromAST(schema, type);
          const value = isInputType(known) ? valueOf(known, name) : undefined;
          return value === undefined ? [] : [[name, value]];
        }),
      );
      expect(refuseCost({ schema, document, operationName, variables })).toBeNull();
    },
  );
});
