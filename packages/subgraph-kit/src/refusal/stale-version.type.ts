import { Directive, Field, Int, ObjectType } from "type-graphql";
import { refusalMember } from "./refusal-member.ts";
import { RefusalType } from "./refusal.type.ts";

@Directive("@shareable")
@ObjectType("StaleVersion", {
  implements: RefusalType,
  simpleResolvers: true,
  description: "Somebody changed the thing since it was read. Read it again, then decide whose change counts.",
})
export class StaleVersionType extends RefusalType {
  @Field(() => Int, { description: "The version that the thing has now." })
  readonly currentVersion!: number;
}

export const staleVersion = refusalMember({
  code: "STALE_VERSION",
  type: StaleVersionType,
  message: ({ currentVersion }) =>
    `Changed by somebody else meanwhile: it is at version ${currentVersion} now. Read it again.`,
  fields: ({ currentVersion }) => ({ currentVersion }),
});
