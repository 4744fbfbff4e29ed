import { Directive, Field, ID, ObjectType } from "type-graphql";
import { toGlobalId } from "@indgang/subgraph-kit";

/** A standing body, as the pools know it: by its key. */
@Directive('@key(fields: "id")')
@ObjectType("ForumBody", { simpleResolvers: true, description: "A standing body with seats, meetings and hearings." })
export class ForumBodyType {
  @Field(() => ID, { description: "Identity, unique over all types. Opaque." })
  readonly id!: string;
}

export function forumBodyStub(id: string): ForumBodyType {
  return { id: toGlobalId("ForumBody", id) };
}
