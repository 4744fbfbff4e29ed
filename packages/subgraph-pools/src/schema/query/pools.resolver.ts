import {
  ForwardPageArguments,
  keyOfGlobalId,
  type Connection,
  type RequestContext,
  mapPage,
} from "@indgang/subgraph-kit";
import { Args, ArgsType, Ctx, Field, ID, InputType, Query, Resolver } from "type-graphql";
import { listPools } from "../../store/pool/pool.store.ts";
import { PoolConnection } from "../pool/connections.ts";
import { toPoolType, type PoolType } from "../pool/pool.type.ts";

@InputType("PoolFilter", { description: "What a list of pools is narrowed by." })
export class PoolFilter {
  @Field(() => ID, { nullable: true, description: "Only this administration's." })
  readonly administrationId?: string | null;
}

@ArgsType()
export class PoolsArguments extends ForwardPageArguments {
  @Field(() => PoolFilter, { nullable: true, description: "What the list is narrowed by." })
  readonly filter?: PoolFilter | null;

  administration(): string | null {
    const id = this.filter?.administrationId ?? null;
    return id === null ? null : (keyOfGlobalId(id, "Administration") ?? "");
  }
}

@Resolver()
export class PoolsResolver {
  @Query(() => PoolConnection, { description: "The municipality's pools, by name. Public (POOL-14)." })
  async pools(
    @Args(() => PoolsArguments) asked: PoolsArguments,
    @Ctx() context: RequestContext,
  ): Promise<Connection<PoolType>> {
    return new PoolConnection(mapPage(await listPools(context, asked.toPage(), asked.administration()), toPoolType));
  }
}
