import { Field, ObjectType } from "type-graphql";

@ObjectType("AssociationContact", { simpleResolvers: true, description: "A person to talk to." })
export class AssociationContactType {
  @Field(() => String, { description: "Full name." })
  readonly name!: string;

  @Field(() => String, { description: "As what: Formand, Kasserer." })
  readonly role!: string;

  @Field(() => String, { nullable: true, description: "Email address." })
  readonly email!: string | null;

  @Field(() => String, { nullable: true, description: "Telephone number." })
  readonly phone!: string | null;
}
