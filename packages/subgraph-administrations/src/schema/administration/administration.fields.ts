import { ForwardPageArguments, mapPage, type Connection, type RequestContext } from "@indgang/subgraph-kit";
import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { committeesOf } from "../../service/committees.ts";
import { ownMunicipality } from "../../service/municipalities.ts";
import { readStaff } from "../../service/people.ts";
import { AdministrationType } from "./administration.type.ts";
import { CommitteeType, toCommittee } from "../committee/committee.type.ts";
import { MunicipalityType, toMunicipality } from "../municipality/municipality.type.ts";
import { PersonConnection, toPerson, type PersonType } from "../person/person.type.ts";

@Resolver(() => AdministrationType)
export class AdministrationFields {
  @FieldResolver(() => MunicipalityType, { description: "The municipality that it is part of." })
  async municipality(@Ctx() context: RequestContext): Promise<MunicipalityType> {
    return toMunicipality(await ownMunicipality(context));
  }

  @FieldResolver(() => [CommitteeType], { description: "Its committees, by name." })
  async committees(
    @Root() { slug }: AdministrationType,
    @Ctx() context: RequestContext,
  ): Promise<readonly CommitteeType[]> {
    return (await committeesOf(context, slug)).map(toCommittee);
  }

  @FieldResolver(() => PersonConnection, {
    description: "Who works here, by name. For the administration's own people; empty for everybody else.",
  })
  async staff(
    @Root() { owned }: AdministrationType,
    @Args(() => ForwardPageArguments) page: ForwardPageArguments,
    @Ctx() context: RequestContext,
  ): Promise<Connection<PersonType>> {
    return new PersonConnection(mapPage(await readStaff(context, owned, page.toPage()), toPerson));
  }
}
