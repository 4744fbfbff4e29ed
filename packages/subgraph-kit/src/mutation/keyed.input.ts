import { Field, ID, InputType } from "type-graphql";

/** What the schema says of a key. */
export const keyDescription =
  "Chosen by the client, at most 200 characters: the same key with the same input has one effect and one answer, with another input it is refused.";

@InputType({ description: "What its heirs have in common; not in the schema." })
export abstract class KeyedInput {
  @Field(() => ID, { description: keyDescription })
  readonly idempotencyKey!: string;
}
