import { fromGlobalId, type RequestContext } from "@indgang/subgraph-kit";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { findAdministration } from "../../service/administrations.ts";
import { findPerson } from "../../service/people.ts";
import { AdministrationType, toAdministration } from "../administration/administration.type.ts";
import { PersonType, toPerson } from "./person.type.ts";

/** The person behind a global id; null for unknown, hidden and malformed alike. */
export async function personOf(id: string, context: RequestContext): Promise<PersonType | null> {
  const person = await findPerson(context, fromGlobalId(id, "Person"));
  return person && toPerson(person);
}

@Resolver(() => PersonType)
export class PersonFields {
  @FieldResolver(() => AdministrationType, {
    nullable: true,
    description: "Where the person works or sits; null for the service desk and other shared units.",
  })
  async administration(
    @Root() { known }: PersonType,
    @Ctx() context: RequestContext,
  ): Promise<AdministrationType | null> {
    const administration = await findAdministration(context, known.administration);
    return administration && toAdministration(administration);
  }
}
