import { Directive, Field, ObjectType } from "type-graphql";
import { refusalMember } from "./refusal-member.ts";
import { RefusalType } from "./refusal.type.ts";

@Directive("@shareable")
@ObjectType("StateConflict", {
  implements: RefusalType,
  simpleResolvers: true,
  description: "Not possible in the state that the thing is in.",
})
export class StateConflictType extends RefusalType {
  @Field(() => String, { description: "The state that it is in." })
  readonly state!: string;
}

export const stateConflict = refusalMember({
  code: "STATE_CONFLICT",
  type: StateConflictType,
  message: ({ state }) => `Not possible in the state ${state}.`,
  fields: ({ state }) => ({ state }),
});
