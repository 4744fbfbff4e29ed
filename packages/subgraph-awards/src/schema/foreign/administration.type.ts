import { Directive, Field, ID, ObjectType } from "type-graphql";
import { toGlobalId } from "@indgang/subgraph-kit";

/** An administration, as referrals know it: by its key. */
@Directive('@key(fields: "id")')
@ObjectType("Administration", {
  simpleResolvers: true,
  description: "A part of the municipality with its own pools, committee and staff.",
})
export class AdministrationType {
  @Field(() => ID, { description: "Identity, unique over all types. Opaque." })
  readonly id!: string;
}

export function administrationStub(slug: string): AdministrationType {
  return { id: toGlobalId("Administration", slug) };
}
