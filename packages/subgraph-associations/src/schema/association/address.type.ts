import { Field, ObjectType } from "type-graphql";

@ObjectType("Address", { simpleResolvers: true, description: "Where an association is found." })
export class AddressType {
  @Field(() => String, { nullable: true, description: "Street and number." })
  readonly street!: string | null;

  @Field(() => String, { nullable: true, description: "Danish postal code: four digits." })
  readonly postalCode!: string | null;

  @Field(() => String, { nullable: true, description: "Town." })
  readonly city!: string | null;

  @Field(() => String, { nullable: true, description: "The municipality's own division into districts." })
  readonly district!: string | null;
}
