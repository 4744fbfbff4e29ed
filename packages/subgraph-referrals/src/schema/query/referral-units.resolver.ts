import { ForwardPageArguments, mapPage, pageOfAll, type Connection, type RequestContext } from "@indgang/subgraph-kit";
import { Args, Ctx, Query, Resolver } from "type-graphql";
import { readReferralUnits } from "../../service/read-targets.ts";
import { ReferralUnitConnection, toReferralUnitType, type ReferralUnitType } from "../target/referral-unit.type.ts";

@Resolver()
export class ReferralUnitsResolver {
  @Query(() => ReferralUnitConnection, {
    description: "To whom one can refer within the municipality, by name (REF-1). For staff; empty for everybody else.",
  })
  async referralUnits(
    @Args(() => ForwardPageArguments) asked: ForwardPageArguments,
    @Ctx() context: RequestContext,
  ): Promise<Connection<ReferralUnitType>> {
    const found = pageOfAll("referral units", await readReferralUnits(context), asked.toPage(), ({ id }) => id);
    return new ReferralUnitConnection(mapPage(found, toReferralUnitType));
  }
}
