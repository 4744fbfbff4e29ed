import { KeyedInput, type RequestContext } from "@indgang/subgraph-kit";
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, Resolver } from "type-graphql";
import { createForumBody } from "../../service/keep-bodies.ts";
import { idOrNull } from "../id-of.ts";
import { aboutBody } from "./answered.ts";
import { forumAnswer } from "./forum-answer.ts";
import { usualForumTerms, type ForumBodyKind } from "@indgang/domain/forums";
import { ForumBodyKindEnum } from "../enum/forum.enums.ts";

const answer = forumAnswer("CreateForumBody", "A body that was founded.", aboutBody);

@InputType("CreateForumBodyInput", { description: "A body that is founded." })
export class CreateForumBodyInput extends KeyedInput {
  @Field(() => String, { description: "Name, at most 200 characters." })
  readonly name!: string;

  @Field(() => ForumBodyKindEnum, { description: "What kind of body it is." })
  readonly kind!: ForumBodyKind;

  @Field(() => ID, {
    nullable: true,
    description: "Of a sub-committee, and of nothing else: the body that it belongs to.",
  })
  readonly parentId?: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      "Days before a meeting by which matters of greater importance have to be there, 1 to 365; 14 when left out (FORUM-3).",
  })
  readonly majorDays?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: "Meetings that it is to have in a year, 1 to 52; 4 when left out (FORUM-2).",
  })
  readonly meetingsAYear?: number | null;

  toCommand() {
    const { idempotencyKey, name, kind } = this;
    const majorDays = this.majorDays ?? usualForumTerms.majorDays;
    const meetingsAYear = this.meetingsAYear ?? usualForumTerms.meetingsAYear;
    return { idempotencyKey, name, kind, majorDays, meetingsAYear, parentId: idOrNull(this.parentId, "ForumBody") };
  }
}

@Resolver()
export class CreateForumBodyResolver {
  @Mutation(() => answer.type, {
    description: "Founds a body, whose secretariat is the own administration (FORUM-1). For its secretaries.",
  })
  createForumBody(
    @Arg("input", () => CreateForumBodyInput, { description: "What is asked for." }) input: CreateForumBodyInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return answer.of(createForumBody(context, input.toCommand()));
  }
}
