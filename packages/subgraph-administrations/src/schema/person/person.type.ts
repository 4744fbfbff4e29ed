import { connectionOf, NodeType, toGlobalId } from "@indgang/subgraph-kit";
import type { Person } from "@indgang/domain/administrations";
import { Directive, Field, ObjectType } from "type-graphql";

@Directive('@key(fields: "id")')
@ObjectType("Person", {
  implements: NodeType,
  simpleResolvers: true,
  description:
    "Somebody who works for the municipality or sits in one of its committees. Politicians are known to all, staff to their own administration and to the service desk.",
})
export class PersonType extends NodeType {
  @Field(() => String, { description: "Full name." })
  readonly name!: string;

  @Field(() => String, { nullable: true, description: "Title in the organisation: Fuldmægtig." })
  readonly title!: string | null;

  /** What the other fields are found by; no field of the graph. */
  readonly known!: Person;
}

export const PersonConnection = connectionOf<PersonType>("Person", () => PersonType);

export function toPerson(person: Person): PersonType {
  return { id: toGlobalId("Person", person.id), name: person.name, title: person.title, known: person };
}
