import type { ForumBodyId } from "@indgang/domain/kernel";
import { Field, ObjectType } from "type-graphql";
import { ForumBodyType, forumBodyStub } from "../foreign/forum-body.type.ts";

@ObjectType("RequiredHearing", {
  simpleResolvers: true,
  description: "A body with a right to be heard before a pool's cases are decided (POOL-8).",
})
export class RequiredHearingType {
  @Field(() => ForumBodyType, { nullable: true, description: "The body; null for whoever knows nothing of bodies." })
  readonly body!: ForumBodyType;
}

export function toRequiredHearingType(bodyId: ForumBodyId): RequiredHearingType {
  return { body: forumBodyStub(bodyId) };
}
