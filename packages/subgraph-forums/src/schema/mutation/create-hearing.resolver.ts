import { KeyedInput, type RequestContext } from "@indgang/subgraph-kit";
import { Arg, Ctx, Field, InputType, Mutation, Resolver } from "type-graphql";
import { createHearing } from "../../service/keep-hearings.ts";
import { aboutHearing } from "./answered.ts";
import { forumAnswer } from "./forum-answer.ts";
import { HearingContentInput } from "./hearing-content.input.ts";

const answer = forumAnswer("CreateHearing", "A draft that only the own administration sees.", aboutHearing);

@InputType("CreateHearingInput", { description: "A hearing that is begun." })
export class CreateHearingInput extends KeyedInput {
  @Field(() => HearingContentInput, { description: "What is asked, and of whom." })
  readonly content!: HearingContentInput;

  toCommand() {
    return { idempotencyKey: this.idempotencyKey, ...this.content.toContent() };
  }
}

@Resolver()
export class CreateHearingResolver {
  @Mutation(() => answer.type, {
    description: "Begins a hearing (FORUM-4). For an administration's office.",
  })
  createHearing(
    @Arg("input", () => CreateHearingInput, { description: "What is asked for." }) input: CreateHearingInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return answer.of(createHearing(context, input.toCommand()));
  }
}
