import type { RequestContext } from "@indgang/subgraph-kit";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { readApplicationOf } from "../../service/read-case.ts";
import { poolById } from "../../store/pool/pool.store.ts";
import { present } from "../../store/present.ts";
import { ApplicationType, toApplicationType } from "../application/application.type.ts";
import { PoolType, toPoolType } from "../pool/pool.type.ts";
import { GrantType } from "./grant.type.ts";

@Resolver(() => GrantType)
export class GrantFieldsResolver {
  @FieldResolver(() => PoolType, { description: "The pool that it came from." })
  async pool(@Root() { grant }: GrantType, @Ctx() context: RequestContext): Promise<PoolType> {
    return toPoolType(present(await context.use(poolById).load(grant.poolId), "The pool of a grant"));
  }

  @FieldResolver(() => ApplicationType, {
    nullable: true,
    description: "The case behind it; null for everybody outside its administration (POOL-13).",
  })
  async application(@Root() { grant }: GrantType, @Ctx() context: RequestContext): Promise<ApplicationType | null> {
    const application = await readApplicationOf(context, grant);
    return application && toApplicationType(application);
  }
}
