import {
  ForwardPageArguments,
  keyOfGlobalId,
  mapPage,
  emptyPage,
  type Connection,
  type RequestContext,
} from "@indgang/subgraph-kit";
import { Arg, Args, Ctx, ID, Query, Resolver } from "type-graphql";
import { listPrizes } from "../../store/prize.store.ts";
import { PrizeConnection, toPrizeType, type PrizeType } from "../prize/prize.type.ts";

@Resolver()
export class PrizesResolver {
  @Query(() => PrizeConnection, { description: "The municipality's prizes, by name (AWARD-1). Public." })
  async prizes(
    @Arg("administrationId", () => ID, { nullable: true, description: "Of this administration alone." })
    administrationId: string | null,
    @Args(() => ForwardPageArguments) asked: ForwardPageArguments,
    @Ctx() context: RequestContext,
  ): Promise<Connection<PrizeType>> {
    const administration = administrationId ? keyOfGlobalId(administrationId, "Administration") : null;
    const isUnknown = Boolean(administrationId) && administration === null;
    const found = isUnknown ? emptyPage : await listPrizes(context, administration, asked.toPage());
    return new PrizeConnection(mapPage(found, toPrizeType));
  }
}
