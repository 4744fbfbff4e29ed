import type { RequestContext } from "@indgang/subgraph-kit";
import { Arg, Ctx, Field, InputType, Mutation, Resolver } from "type-graphql";
import { saveHearing } from "../../service/keep-hearings.ts";
import { aboutHearing } from "./answered.ts";
import { HearingChangeInput } from "./change.inputs.ts";
import { forumAnswer } from "./forum-answer.ts";
import { HearingContentInput } from "./hearing-content.input.ts";

const answer = forumAnswer("SaveHearing", "A draft as it is now.", aboutHearing);

@InputType("SaveHearingInput", { description: "A draft that is corrected." })
export class SaveHearingInput extends HearingChangeInput {
  @Field(() => HearingContentInput, { description: "What is asked, and of whom." })
  readonly content!: HearingContentInput;

  toCommand() {
    return { ...this.ofHearing(), ...this.content.toContent() };
  }
}

@Resolver()
export class SaveHearingResolver {
  @Mutation(() => answer.type, {
    description:
      "Corrects a draft; what was sent stays as it was sent (FORUM-4). For the asking administration's office.",
  })
  saveHearing(
    @Arg("input", () => SaveHearingInput, { description: "What is asked for." }) input: SaveHearingInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return answer.of(saveHearing(context, input.toCommand()));
  }
}
