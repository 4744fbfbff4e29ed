import type { Instant } from "@indgang/domain/kernel";
import type { ForumPaper } from "@indgang/domain/forums";
import { DateTimeScalar, toGlobalId } from "@indgang/subgraph-kit";
import { Field, ID, ObjectType } from "type-graphql";

@ObjectType("ForumPaper", {
  simpleResolvers: true,
  description: "A paper to a matter (FORUM-2). What was added stays.",
})
export class ForumPaperType {
  @Field(() => ID, { description: "Identity, unique over all types. Opaque." })
  readonly id!: string;

  @Field(() => String, { description: "Title." })
  readonly title!: string;

  @Field(() => String, { description: "The paper itself. Holds no person's number (LAW-7)." })
  readonly text!: string;

  @Field(() => DateTimeScalar, { description: "When it was added." })
  readonly addedAt!: Instant;

  @Field(() => Boolean, { description: "True when it came late to a matter of greater importance (FORUM-3)." })
  readonly isLate!: boolean;
}

export function toForumPaperType({ id, title, text, addedAt, isLate }: ForumPaper): ForumPaperType {
  return { id: toGlobalId("ForumPaper", id), title, text, addedAt, isLate };
}
