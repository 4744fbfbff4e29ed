import { Field, ID, InputType } from "type-graphql";

@InputType({ description: "What its heirs have in common; not in the schema." })
export abstract class KeyedInput {
  @Field(() => ID, {
    description:
      "Chosen by the client, at most 200 characters: the same key with the same input has one effect and one answer, with another input it is refused.",
  })
  readonly idempotencyKey!: string;
}
