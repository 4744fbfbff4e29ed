import { QueryPlanner } from "@graphql-hive/router-query-planner";
import { print, type DocumentNode, type GraphQLSchema } from "graphql";
import { readPlan } from "./read-plan.ts";
import type { Step } from "./step.type.ts";

/** Labels of gradual moves from one subgraph to another, which are not used. */
const noLabels = new Set<string>();

/** Plans operations over the supergraph. A plan is kept as long as its document. */
export function createPlanner(
  supergraphSdl: string,
  schema: GraphQLSchema,
): (document: DocumentNode) => Promise<Step> | Step {
  const planner = new QueryPlanner(supergraphSdl);
  const plans = new WeakMap<DocumentNode, Step>();

  const plan = async (document: DocumentNode): Promise<Step> => {
    const { node } = await planner.planAsync(print(document), null, noLabels, 0);
    if (!node) throw new Error("The plan is empty.");
    const step = readPlan(node, schema);
    plans.set(document, step);
    return step;
  };
  return (document) => plans.get(document) ?? plan(document);
}
