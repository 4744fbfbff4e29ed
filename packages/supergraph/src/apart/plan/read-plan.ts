import type {
  BatchFetchNode,
  EntityBatchAlias,
  FetchNode,
  FlattenNodePathSegment,
  PlanNode,
  RequiresSelection,
} from "@graphql-hive/router-query-planner";
import { getOperationAST, isAbstractType, Kind, parse, type GraphQLSchema } from "graphql";
import type { Lookup, Question, Segment, Step } from "./step.type.ts";

/**
 * Puts the planner's plan in the form in which it is carried out. Every entity of ours is known by type and `id` alone, and
 * nothing is renamed or decided on the way; a plan that holds something else is refused rather than half understood.
 */
export function readPlan(node: PlanNode, schema: GraphQLSchema): Step {
  switch (node.kind) {
    case "Sequence":
      return { kind: "sequence", steps: node.nodes.map((each) => readPlan(each, schema)) };
    case "Parallel":
      return { kind: "parallel", steps: node.nodes.map((each) => readPlan(each, schema)) };
    case "Fetch":
      expectPlain(node);
      if (node.requires?.length) throw refused("keys without a place");
      return { kind: "fields", question: questionOf(node), keys: rootKeys(node.operation) };
    case "Flatten": {
      if (node.node.kind !== "Fetch") throw refused(`${node.node.kind} below a place`);
      const { requires = [] } = node.node;
      const lookup = {
        alias: "_entities",
        representationsVariableName: "representations",
        paths: [node.path],
        requires,
      };
      expectPlain(node.node);
      return { kind: "entities", question: questionOf(node.node), lookups: [lookupOf(lookup, schema)] };
    }
    case "BatchFetch": {
      const { aliases } = node.entityBatch;
      for (const alias of aliases) expectPlain(alias);
      const lookups = aliases.map((alias) => lookupOf(alias, schema));
      return { kind: "entities", question: questionOf(node), lookups };
    }
    default:
      throw refused(node.kind);
  }
}

function questionOf({ serviceName, operation, variableUsages = [] }: FetchNode | BatchFetchNode): Question {
  return { subgraph: serviceName, text: operation, variables: variableUsages };
}

/** Names of the fields at the top of a question, as its answer has them. */
function rootKeys(text: string): readonly string[] {
  const selections = getOperationAST(parse(text))?.selectionSet.selections ?? [];
  return selections.flatMap((each) => (each.kind === Kind.FIELD ? [each.alias?.value ?? each.name.value] : []));
}

function lookupOf(
  { alias, representationsVariableName, paths, requires }: EntityBatchAlias,
  schema: GraphQLSchema,
): Lookup {
  return {
    alias,
    variable: representationsVariableName,
    paths: paths.map((path) => path.map((segment) => segmentOf(segment, schema))),
    typenames: new Set(requires.map(entityTypename)),
  };
}

function segmentOf(segment: FlattenNodePathSegment, schema: GraphQLSchema): Segment {
  if (typeof segment === "string") return segment;
  if ("Field" in segment) return segment.Field;
  return new Set(segment.TypeCondition.flatMap((name) => possibleNames(name, schema)));
}

function possibleNames(name: string, schema: GraphQLSchema): readonly string[] {
  const type = schema.getType(name);
  return isAbstractType(type) ? schema.getPossibleTypes(type).map((each) => each.name) : [name];
}

function entityTypename(selection: RequiresSelection): string {
  if (selection.kind !== "InlineFragment") throw refused("a key without a type");
  const isKey = selection.selections.every(
    (each) => each.kind === "Field" && !each.alias && (each.name === "__typename" || each.name === "id"),
  );
  if (!isKey) throw refused(`another key than the id of ${selection.typeCondition}`);
  return selection.typeCondition;
}

function expectPlain({ inputRewrites, outputRewrites }: Pick<FetchNode, "inputRewrites" | "outputRewrites">): void {
  if (inputRewrites?.length || outputRewrites?.length) throw refused("names to be rewritten");
}

function refused(what: string): Error {
  return new Error(`The plan holds what nobody here carries out: ${what}.`);
}
