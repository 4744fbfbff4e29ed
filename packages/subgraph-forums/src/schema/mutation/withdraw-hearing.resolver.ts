import type { RequestContext } from "@indgang/subgraph-kit";
import { Arg, Ctx, Field, InputType, Mutation, Resolver } from "type-graphql";
import { withdrawHearing } from "../../service/keep-hearings.ts";
import { aboutHearing } from "./answered.ts";
import { HearingChangeInput } from "./change.inputs.ts";
import { forumAnswer } from "./forum-answer.ts";

const answer = forumAnswer("WithdrawHearing", "A hearing that was taken back.", aboutHearing);

@InputType("WithdrawHearingInput", { description: "Which hearing is taken back, and why." })
export class WithdrawHearingInput extends HearingChangeInput {
  @Field(() => String, { description: "Why, at most 4,000 characters; its parties read it." })
  readonly reason!: string;

  toCommand() {
    return { ...this.ofHearing(), reason: this.reason };
  }
}

@Resolver()
export class WithdrawHearingResolver {
  @Mutation(() => answer.type, {
    description: "Takes a hearing back, for a reason (FORUM-4). For the asking administration's office.",
  })
  withdrawHearing(
    @Arg("input", () => WithdrawHearingInput, { description: "What is asked for." }) input: WithdrawHearingInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return answer.of(withdrawHearing(context, input.toCommand()));
  }
}
