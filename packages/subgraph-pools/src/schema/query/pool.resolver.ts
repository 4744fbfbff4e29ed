import type { RequestContext } from "@indgang/subgraph-kit";
import { Arg, Ctx, ID, Query, Resolver } from "type-graphql";
import { poolById } from "../../store/pool/pool.store.ts";
import { idOf } from "../id-of.ts";
import { PoolType, toPoolType } from "../pool/pool.type.ts";

@Resolver()
export class PoolResolver {
  @Query(() => PoolType, {
    nullable: true,
    description: "A pool by its id; null when there is none. Public (POOL-14).",
  })
  async pool(
    @Arg("id", () => ID, { description: "The pool's id." }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<PoolType | null> {
    const pool = await context.use(poolById).load(idOf(id, "Pool"));
    return pool && toPoolType(pool);
  }
}
