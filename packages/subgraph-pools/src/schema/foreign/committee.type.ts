import { Directive, Field, ID, ObjectType } from "type-graphql";
import { toGlobalId } from "@indgang/subgraph-kit";

/** A committee, as the pools know it: by its key. */
@Directive('@key(fields: "id")')
@ObjectType("Committee", {
  simpleResolvers: true,
  description: "The politicians of one administration: the only ones who decide on its pools.",
})
export class CommitteeType {
  @Field(() => ID, { description: "Identity, unique over all types. Opaque." })
  readonly id!: string;
}

export function committeeStub(id: string): CommitteeType {
  return { id: toGlobalId("Committee", id) };
}
