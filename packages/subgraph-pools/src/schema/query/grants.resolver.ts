import type { GrantSource } from "@indgang/domain/pools";
import {
  ForwardPageArguments,
  keyOfGlobalId,
  type Connection,
  type RequestContext,
  mapPage,
} from "@indgang/subgraph-kit";
import { Args, ArgsType, Ctx, Field, ID, InputType, Int, Query, Resolver } from "type-graphql";
import { GrantSourceEnum } from "../enum/decision.enums.ts";
import { listGrants, type GrantCriteria } from "../../store/pool/grant.store.ts";
import { GrantConnection, toGrantType, type GrantType } from "../grant/grant.type.ts";
import { idOf } from "../id-of.ts";

@InputType("GrantFilter", { description: "What a list of grants is narrowed by: everything that is given must hold." })
export class GrantFilter {
  @Field(() => ID, { nullable: true, description: "Only from this pool." })
  readonly poolId?: string | null;

  @Field(() => ID, { nullable: true, description: "Only by this administration." })
  readonly administrationId?: string | null;

  @Field(() => ID, { nullable: true, description: "Only to this association." })
  readonly associationId?: string | null;

  @Field(() => Int, { nullable: true, description: "Only of this year." })
  readonly year?: number | null;

  @Field(() => GrantSourceEnum, { nullable: true, description: "Only those that came into the register like this." })
  readonly source?: GrantSource | null;
}

@ArgsType()
export class GrantsArguments extends ForwardPageArguments {
  @Field(() => GrantFilter, { nullable: true, description: "What the list is narrowed by." })
  readonly filter?: GrantFilter | null;

  criteria(): GrantCriteria {
    const { poolId, administrationId, associationId, year, source } = this.filter ?? {};
    return {
      ...(typeof poolId === "string" && { poolId: idOf(poolId, "Pool") }),
      ...(typeof administrationId === "string" && {
        administration: keyOfGlobalId(administrationId, "Administration") ?? "",
      }),
      ...(typeof associationId === "string" && { associationId: idOf(associationId, "Association") }),
      ...(typeof year === "number" && { year }),
      ...(source && { source }),
    };
  }
}

@Resolver()
export class GrantsResolver {
  @Query(() => GrantConnection, { description: "Money that was given, the latest first. Public (POOL-13, POOL-14)." })
  async grants(
    @Args(() => GrantsArguments) asked: GrantsArguments,
    @Ctx() context: RequestContext,
  ): Promise<Connection<GrantType>> {
    return new GrantConnection(mapPage(await listGrants(context, asked.criteria(), asked.toPage()), toGrantType));
  }
}
