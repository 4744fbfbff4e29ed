import { keyOfGlobalId, type RequestContext } from "@indgang/subgraph-kit";
import { asAdministrationSlug } from "@indgang/domain/kernel";
import { Arg, Ctx, ID, Query, Resolver } from "type-graphql";
import { findAdministration } from "../../service/administrations.ts";
import { AdministrationType, toAdministration } from "../administration/administration.type.ts";

/** The administration behind a global id; null for unknown and malformed alike. */
export async function administrationOf(id: string, context: RequestContext): Promise<AdministrationType | null> {
  const slug = keyOfGlobalId(id, "Administration");
  const administration = await findAdministration(context, slug === null ? null : asAdministrationSlug(slug));
  return administration && toAdministration(administration);
}

@Resolver()
export class AdministrationResolver {
  @Query(() => AdministrationType, { nullable: true, description: "One administration; null when there is none." })
  administration(
    @Arg("id", () => ID, { description: "Which administration." }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<AdministrationType | null> {
    return administrationOf(id, context);
  }
}
