import { Directive, ObjectType } from "type-graphql";
import { refusalMember } from "./refusal-member.ts";
import { RefusalType } from "./refusal.type.ts";

@Directive("@shareable")
@ObjectType("NotAllowed", {
  implements: RefusalType,
  simpleResolvers: true,
  description: "The viewer may see the thing, but not do this to it.",
})
export class NotAllowedType extends RefusalType {}

export const notAllowed = refusalMember({
  code: "NOT_ALLOWED",
  type: NotAllowedType,
  message: () => "Your role does not allow this.",
  fields: () => ({}),
});
