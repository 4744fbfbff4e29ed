import { Directive, Field, ID, ObjectType } from "type-graphql";

/** A case, as hearings know it: by its key. */
@Directive('@key(fields: "id")')
@ObjectType("Application", { simpleResolvers: true, description: "An application to a pool: the case." })
export class ApplicationType {
  @Field(() => ID, { description: "Identity, unique over all types. Opaque." })
  readonly id!: string;
}
