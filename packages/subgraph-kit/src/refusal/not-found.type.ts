import { Directive, Field, ID, ObjectType } from "type-graphql";
import { refusalMember } from "./refusal-member.ts";
import { RefusalType } from "./refusal.type.ts";

@Directive("@shareable")
@ObjectType("NotFound", {
  implements: RefusalType,
  simpleResolvers: true,
  description: "There is no such thing, or the viewer may not see it: the answer is the same.",
})
export class NotFoundType extends RefusalType {
  @Field(() => ID, { nullable: true, description: "The id that was asked for, when one was." })
  readonly id!: string | null;
}

export const notFound = refusalMember({
  code: "NOT_FOUND",
  type: NotFoundType,
  message: () => "There is no such thing, or it is not for you to see.",
  fields: ({ id }) => ({ id: id ?? null }),
});
