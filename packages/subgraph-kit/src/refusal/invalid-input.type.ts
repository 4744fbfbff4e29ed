import { Directive, Field, ObjectType } from "type-graphql";
import { InvalidFieldType, toInvalidField } from "./invalid-field.type.ts";
import { refusalMember } from "./refusal-member.ts";
import { RefusalType } from "./refusal.type.ts";

@Directive("@shareable")
@ObjectType("InvalidInput", {
  implements: RefusalType,
  simpleResolvers: true,
  description: "Fields of the input that cannot be accepted: all of them, not only the first.",
})
export class InvalidInputType extends RefusalType {
  @Field(() => [InvalidFieldType], { description: "The fields, with what is wrong." })
  readonly fields!: readonly InvalidFieldType[];
}

export const invalidInput = refusalMember({
  code: "INVALID_INPUT",
  type: InvalidInputType,
  message: ({ fields }) => `Cannot be accepted: ${named(fields.map(({ path }) => path))}.`,
  fields: ({ fields }) => ({ fields: fields.map(toInvalidField) }),
});

/** Paths that the message names; `fields` has them all. */
const mostNamed = 20;

function named(paths: readonly string[]): string {
  const first = paths.slice(0, mostNamed).join(", ");
  return paths.length > mostNamed ? `${first} and ${paths.length - mostNamed} more` : first;
}
