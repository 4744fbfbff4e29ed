import type { RequestContext } from "@indgang/subgraph-kit";
import { Arg, Ctx, Query, Resolver } from "type-graphql";
import { findByCpr } from "../../service/citizens.ts";
import { CitizenType, toCitizenType } from "../citizen/citizen.type.ts";

@Resolver()
export class CitizenByCprResolver {
  @Query(() => CitizenType, {
    nullable: true,
    description:
      "The citizen with this CPR number among those of the own administration; null when it knows none, for a number that is none, and for whoever does not refer (LAW-3). The search is logged without the number (LAW-6).",
  })
  async citizenByCpr(
    @Arg("cpr", () => String, { description: "Ten digits, with or without a hyphen." }) cpr: string,
    @Ctx() context: RequestContext,
  ): Promise<CitizenType | null> {
    const found = await findByCpr(context, cpr);
    return found && toCitizenType(found);
  }
}
