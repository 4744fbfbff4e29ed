import { Directive, Field, ID, ObjectType } from "type-graphql";
import { toGlobalId } from "@indgang/subgraph-kit";

/** A case, as hearings know it: by its key. */
@Directive('@key(fields: "id")')
@ObjectType("Application", { simpleResolvers: true, description: "An application to a pool: the case." })
export class ApplicationType {
  @Field(() => ID, { description: "Identity, unique over all types. Opaque." })
  readonly id!: string;
}

export function applicationStub(id: string): ApplicationType {
  return { id: toGlobalId("Application", id) };
}
