import {
  ForwardPageArguments,
  keyOfGlobalId,
  type Connection,
  type RequestContext,
  mapPage,
} from "@indgang/subgraph-kit";
import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { poolsOfAdministration } from "../../store/pool/pool.store.ts";
import { PoolConnection } from "../pool/connections.ts";
import { toPoolType, type PoolType } from "../pool/pool.type.ts";
import { AdministrationType } from "./administration.type.ts";

@Resolver(() => AdministrationType)
export class AdministrationFieldsResolver {
  @FieldResolver(() => PoolConnection, { description: "Its pools, by name (POOL-14)." })
  async pools(
    @Root() { id }: AdministrationType,
    @Args(() => ForwardPageArguments) page: ForwardPageArguments,
    @Ctx() context: RequestContext,
  ): Promise<Connection<PoolType>> {
    const found = await context
      .use(poolsOfAdministration)
      .load(keyOfGlobalId(id, "Administration") ?? "", page.toPage());
    return new PoolConnection(mapPage(found, toPoolType));
  }
}
