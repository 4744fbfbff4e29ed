import type { RequestContext } from "@indgang/subgraph-kit";
import { Ctx, Query, Resolver } from "type-graphql";
import { readOperation } from "../../service/duties.ts";
import { OperationType, toOperation } from "../duty/operation.type.ts";

@Resolver()
export class OperationResolver {
  @Query(() => OperationType, {
    nullable: true,
    description: "What goes by itself, for leaders, secretaries and the service desk; null for everybody else.",
  })
  async operation(@Ctx() context: RequestContext): Promise<OperationType | null> {
    const operation = await readOperation(context);
    return operation && toOperation(operation, context.now());
  }
}
