import { Directive, ObjectType } from "type-graphql";
import { refusalMember } from "./refusal-member.ts";
import { RefusalType } from "./refusal.type.ts";

@Directive("@shareable")
@ObjectType("IdempotencyKeyReused", {
  implements: RefusalType,
  simpleResolvers: true,
  description: "The same idempotency key came before with another input. Use a new key for a new change.",
})
export class IdempotencyKeyReusedType extends RefusalType {}

export const idempotencyKeyReused = refusalMember({
  code: "IDEMPOTENCY_KEY_REUSED",
  type: IdempotencyKeyReusedType,
  message: () => "This idempotency key was used with another input. Use a new key for a new change.",
  fields: () => ({}),
});
