import type { InvalidField } from "@indgang/domain/kernel";
import { Directive, Field, ObjectType } from "type-graphql";
import { fieldMessage } from "./field-message.ts";

@Directive("@shareable")
@ObjectType("InvalidField", { simpleResolvers: true, description: "What is wrong with one field of an input." })
export class InvalidFieldType {
  @Field(() => String, { description: "Where in the input, dotted: budget.0.amount." })
  readonly path!: string;

  @Field(() => String, { description: "The fact, in SCREAMING_SNAKE: TOO_LONG. Stable." })
  readonly code!: string;

  @Field(() => String, { description: "Plain English for integrators." })
  readonly message!: string;

  @Field(() => String, { nullable: true, description: "The bound that was broken, as text; null when there is none." })
  readonly limit!: string | null;
}

/** One problem of the domain as an object of the graph. */
export function toInvalidField(field: InvalidField): InvalidFieldType {
  return { path: field.path, code: field.code, message: fieldMessage(field), limit: field.limit ?? null };
}
