import { Directive, Field, ID, ObjectType } from "type-graphql";
import { toGlobalId } from "@indgang/subgraph-kit";

/** Somebody of the register of people, as the forums know them: by their key. */
@Directive('@key(fields: "id")')
@ObjectType("Person", { simpleResolvers: true, description: "Somebody who works for or sits in the municipality." })
export class PersonType {
  @Field(() => ID, { description: "Identity, unique over all types. Opaque." })
  readonly id!: string;
}

export function personStub(id: string): PersonType {
  return { id: toGlobalId("Person", id) };
}
