import { buildASTSchema, execute, parse, type DocumentNode } from "graphql";
import type { Owner } from "../compose/owners.ts";
import type { Answer } from "../engine/engine.type.ts";
import { Recent } from "../engine/recent.ts";
import { findNode, type Stub } from "../node/find-node.ts";
import { nodeSdl } from "../node/node-sdl.ts";
import type { SubgraphRequest } from "./subgraph-fetch.ts";

/** Asks a subgraph by its name. */
export type Ask = (subgraph: string, request: SubgraphRequest) => Promise<Answer>;

const entity = "query ($key: _Any!) { _entities(representations: [$key]) { __typename } }";
/** Questions read and kept: plans ask with the same ones over and over. */
const mostDocuments = 1000;

/** The subgraph behind `Query.node`. It runs here, and asks the owner over HTTP whether the thing is there for this viewer. */
export function createNodeService(
  owners: ReadonlyMap<string, Owner>,
  ask: Ask,
): (request: SubgraphRequest) => Promise<Answer> {
  const typenames = [...owners.values()].filter(({ isNode }) => isNode).map(({ typename }) => typename);
  const schema = buildASTSchema(parse(nodeSdl(typenames)), { assumeValidSDL: true });

  const exists = async ({ __typename, id }: Stub, context: object): Promise<boolean> => {
    const owner = owners.get(__typename);
    if (!owner) return false;
    const { data, errors } = await ask(owner.subgraph, {
      text: entity,
      variables: { key: { __typename, id } },
      context,
    });
    if (errors?.[0]) throw errors[0];
    const found = data?.["_entities"];
    return Array.isArray(found) && found[0] !== null;
  };

  const documents = new Recent<DocumentNode>(mostDocuments);
  return async ({ text, variables, context }): Promise<Answer> => {
    const rootValue = { node: ({ id }: { readonly id: string }) => findNode(id, typenames, exists, context) };
    return execute({
      schema,
      document: documents.get(text, () => parse(text)),
      rootValue,
      contextValue: context,
      variableValues: variables,
    });
  };
}
