import type { RequestContext } from "@indgang/subgraph-kit";
import { Arg, Ctx, InputType, Mutation, Resolver } from "type-graphql";
import { sendHearing } from "../../service/keep-hearings.ts";
import { aboutHearing } from "./answered.ts";
import { HearingChangeInput } from "./change.inputs.ts";
import { forumAnswer } from "./forum-answer.ts";

const answer = forumAnswer("SendHearing", "A hearing that was sent.", aboutHearing);

@InputType("SendHearingInput", { description: "Which hearing is sent." })
export class SendHearingInput extends HearingChangeInput {
  toCommand() {
    return this.ofHearing();
  }
}

@Resolver()
export class SendHearingResolver {
  @Mutation(() => answer.type, {
    description:
      "Sends a hearing to its parties; of a round with what they may know of each application (FORUM-4, POOL-8). For the asking administration's office.",
  })
  sendHearing(
    @Arg("input", () => SendHearingInput, { description: "What is asked for." }) input: SendHearingInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return answer.of(sendHearing(context, input.toCommand()));
  }
}
