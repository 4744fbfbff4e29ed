import {
  Kind,
  visit,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionNode,
} from "graphql";
import { collectFields, type Surroundings } from "./collect-fields.ts";
import { normalForm } from "./normal-form.ts";
import type { Shape } from "./shape.type.ts";

/** An operation made ready for the planner. */
export interface PreparedOperation {
  readonly rootType: string;
  readonly shape: Shape;
  /** For the planner; null when nothing is left for it. */
  readonly document: DocumentNode | null;
  /** `__schema` and `__type`, for ourselves; null when not asked. */
  readonly introspection: DocumentNode | null;
}

/** Takes an operation apart. */
export function prepareOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): PreparedOperation {
  const fragments = document.definitions.filter(
    (definition): definition is FragmentDefinitionNode => definition.kind === Kind.FRAGMENT_DEFINITION,
  );
  const surroundings: Surroundings = {
    schema,
    fragments: new Map(fragments.map((fragment) => [fragment.name.value, fragment])),
  };
  const root = schema.getRootType(operation.operation);
  if (!root) throw new Error(`The graph has no ${operation.operation}.`);
  const { selectionSet, shape } = normalForm(root, [operation.selectionSet], surroundings);
  const isEmpty = selectionSet.selections.every(
    (selection) => selection.kind === Kind.FIELD && selection.name.value === "__typename",
  );
  const introspected = [...collectFields(root, [operation.selectionSet], surroundings).values()]
    .flat()
    .filter(({ name }) => name.value === "__schema" || name.value === "__type");
  return {
    rootType: root.name,
    shape,
    document: isEmpty ? null : documentOf(operation, selectionSet.selections, []),
    introspection: introspected.length > 0 ? documentOf(operation, introspected, fragments) : null,
  };
}

function documentOf(
  operation: OperationDefinitionNode,
  selections: readonly SelectionNode[],
  fragments: readonly FragmentDefinitionNode[],
): DocumentNode {
  const selectionSet = { kind: Kind.SELECTION_SET, selections } as const;
  const used = new Set<string>();
  visit(
    { kind: Kind.DOCUMENT, definitions: [{ ...operation, variableDefinitions: [], selectionSet }, ...fragments] },
    { Variable: ({ name }) => void used.add(name.value) },
  );
  const variableDefinitions = (operation.variableDefinitions ?? []).filter(({ variable }) =>
    used.has(variable.name.value),
  );
  return {
    kind: Kind.DOCUMENT,
    definitions: [{ ...operation, directives: [], variableDefinitions, selectionSet }, ...fragments],
  };
}
