import { Directive, Field, ID, ObjectType } from "type-graphql";
import { toGlobalId } from "@indgang/subgraph-kit";

/** An entry of the directory, as the prizes know it: by its key. */
@Directive('@key(fields: "id")')
@ObjectType("Association", {
  simpleResolvers: true,
  description: "A voluntary association or organisation in the directory.",
})
export class AssociationType {
  @Field(() => ID, { description: "Identity, unique over all types. Opaque." })
  readonly id!: string;
}

export function associationStub(id: string): AssociationType {
  return { id: toGlobalId("Association", id) };
}
