import type { RequestContext } from "@indgang/subgraph-kit";
import { Arg, Ctx, Field, InputType, Mutation, Resolver } from "type-graphql";
import { sumUpHearing } from "../../service/keep-hearings.ts";
import { aboutHearing } from "./answered.ts";
import { HearingChangeInput } from "./change.inputs.ts";
import { forumAnswer } from "./forum-answer.ts";

const answer = forumAnswer("SumUpHearing", "A hearing that was summed up.", aboutHearing);

@InputType("SumUpHearingInput", { description: "What came of a hearing." })
export class SumUpHearingInput extends HearingChangeInput {
  @Field(() => String, {
    description: "What came of it, at most 20,000 characters, without a person's number (LAW-7).",
  })
  readonly summary!: string;

  toCommand() {
    return { ...this.ofHearing(), summary: this.summary };
  }
}

@Resolver()
export class SumUpHearingResolver {
  @Mutation(() => answer.type, {
    description:
      "Sums a hearing up once it has ended; its parties read it (FORUM-4). For the asking administration's office.",
  })
  sumUpHearing(
    @Arg("input", () => SumUpHearingInput, { description: "What is asked for." }) input: SumUpHearingInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return answer.of(sumUpHearing(context, input.toCommand()));
  }
}
