import type { RequestContext } from "@indgang/subgraph-kit";
import { Ctx, Query, Resolver } from "type-graphql";
import { listAdministrations } from "../../service/administrations.ts";
import { AdministrationType, toAdministration } from "../administration/administration.type.ts";

@Resolver()
export class AdministrationsResolver {
  @Query(() => [AdministrationType], { description: "All administrations of the municipality, by their Danish name." })
  async administrations(@Ctx() context: RequestContext): Promise<readonly AdministrationType[]> {
    return (await listAdministrations(context)).map(toAdministration);
  }
}
