import type { RequestContext } from "@indgang/subgraph-kit";
import { Ctx, FieldResolver, Resolver } from "type-graphql";
import { findAdministration } from "../../service/administrations.ts";
import { ownMunicipality } from "../../service/municipalities.ts";
import { viewersPerson } from "../../service/people.ts";
import { AdministrationType, toAdministration } from "../administration/administration.type.ts";
import { MunicipalityType, toMunicipality } from "../municipality/municipality.type.ts";
import { PersonType, toPerson } from "../person/person.type.ts";
import { ViewerType } from "./viewer.type.ts";

@Resolver(() => ViewerType)
export class ViewerFields {
  @FieldResolver(() => PersonType, { nullable: true, description: "The person; null for the public and for systems." })
  async person(@Ctx() context: RequestContext): Promise<PersonType | null> {
    const person = await viewersPerson(context);
    return person && toPerson(person);
  }

  @FieldResolver(() => MunicipalityType, { description: "The municipality that is asked." })
  async municipality(@Ctx() context: RequestContext): Promise<MunicipalityType> {
    return toMunicipality(await ownMunicipality(context));
  }

  @FieldResolver(() => AdministrationType, {
    nullable: true,
    description: "The administration that the viewer sits in; null outside of all.",
  })
  async administration(@Ctx() context: RequestContext): Promise<AdministrationType | null> {
    const administration = await findAdministration(context, context.viewer.administration);
    return administration && toAdministration(administration);
  }
}
