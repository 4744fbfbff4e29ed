import type { ApolloServerOptionsWithGateway } from "@apollo/server";
import type { DocumentNode, ExecutionResult, GraphQLSchema, OperationDefinitionNode } from "graphql";

/** What Apollo Server takes as its `gateway`. */
export type GatewaySeam = ApolloServerOptionsWithGateway<object>["gateway"];

/** A validated operation. */
export interface Operation {
  readonly document: DocumentNode;
  /** Of the document's text. Two documents have different ones. */
  readonly hash: string;
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
  /** The request's context. */
  readonly context: object;
}

/** An operation whose variables are right and whose conditions are decided. */
export interface ReadyOperation extends Omit<Operation, "hash"> {
  /** Of the document as it is now, and the operation's name. */
  readonly key: string;
  readonly operation: OperationDefinitionNode;
}

export type Answer = ExecutionResult<Record<string, unknown>, Record<string, unknown>>;

/** Executes operations on the whole graph. The two engines answer exactly the same. */
export interface Engine {
  /** What clients see. */
  readonly schema: GraphQLSchema;
  readonly gateway: GatewaySeam;
  execute(operation: Operation): Promise<Answer>;
  stop(): Promise<void>;
}
