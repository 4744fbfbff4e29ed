import { keyOfGlobalId, type Subgraph } from "@indgang/subgraph-kit";
import {
  getNamedType,
  getOperationAST,
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  parse,
  print,
  separateOperations,
  validate,
} from "graphql";
import { getArgumentValues, getVariableValues } from "graphql/execution/values.js";

/** A question as a client sent it. */
export interface Question {
  readonly query: string;
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** A subscription as the query that is answered anew with each change, and where the changes are told. */
export interface Followed extends Question {
  readonly channel: string;
  /** Key of the thing; null for an id that no such thing has: that never changes. */
  readonly key: string | null;
}

/** Null for whatever is no subscription that can be carried out: how it is refused is the affair of the way that all questions go. */
export type Follower = (question: Question) => Followed | null;

/**
 * A subscription is the query beside it, asked again: by the same engine, with the same bounds, as whoever asks is then. So that nothing
 * can be learned by following that could not be read.
 */
export function createFollower(schema: GraphQLSchema, subgraphs: readonly Pick<Subgraph, "live">[]): Follower {
  const live = new Map(subgraphs.flatMap((subgraph) => Object.entries(subgraph.live)));
  return ({ query, operationName, variables }) => {
    const document = readable(schema, query);
    const operation = document && getOperationAST(document, operationName);
    if (!document || operation?.operation !== OperationTypeNode.SUBSCRIPTION) return null;
    const [field] = operation.selectionSet.selections;
    const followed = field?.kind === Kind.FIELD ? live.get(field.name.value) : undefined;
    const definition = field?.kind === Kind.FIELD && schema.getSubscriptionType()?.getFields()[field.name.value];
    const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
    if (field?.kind !== Kind.FIELD || !followed || !definition || !coerced) return null;
    const { id } = getArgumentValues(definition, field, coerced);
    return {
      query: asQuery(document, operation, field, followed.query),
      operationName: operation.name?.value ?? null,
      variables,
      channel: followed.channel,
      key: keyOfGlobalId(String(id), getNamedType(definition.type).name),
    };
  };
}

function readable(schema: GraphQLSchema, query: string): DocumentNode | null {
  try {
    const document = parse(query);
    return validate(schema, document).length === 0 ? document : null;
  } catch {
    return null;
  }
}

/** The operation alone, as the query that it stands for. The answer keeps the name that was asked for. */
function asQuery(document: DocumentNode, operation: OperationDefinitionNode, field: FieldNode, query: string) {
  const alone = separateOperations(document)[operation.name?.value ?? ""];
  const asked = { ...field, name: { kind: Kind.NAME, value: query }, alias: field.alias ?? field.name } as const;
  const selectionSet = { kind: Kind.SELECTION_SET, selections: [asked] } as const;
  const read: OperationDefinitionNode = { ...operation, operation: OperationTypeNode.QUERY, selectionSet };
  const fragments = alone?.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION) ?? [];
  return print({ kind: Kind.DOCUMENT, definitions: [read, ...fragments] });
}
