import { connectionOf, toGlobalId } from "@indgang/subgraph-kit";
import { Field, ID, ObjectType } from "type-graphql";
import type { FoundComment } from "../../store/hearing-answer.store.ts";

@ObjectType("HearingComment", { simpleResolvers: true, description: "What a party says of one application (POOL-8)." })
export class HearingCommentType {
  @Field(() => ID, { description: "Identity, unique over all types. Opaque." })
  readonly id!: string;

  @Field(() => String, { description: "What it says." })
  readonly text!: string;

  readonly comment!: FoundComment;
}

export const HearingCommentConnection = connectionOf<HearingCommentType>("HearingComment", () => HearingCommentType);

export function toHearingCommentType(comment: FoundComment): HearingCommentType {
  return { id: toGlobalId("HearingComment", comment.id), text: comment.text, comment };
}
