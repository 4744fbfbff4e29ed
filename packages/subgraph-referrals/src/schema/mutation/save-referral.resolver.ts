import type { RequestContext } from "@indgang/subgraph-kit";
import { Arg, Ctx, Field, InputType, Mutation, Resolver } from "type-graphql";
import { saveReferral } from "../../service/draft-referral.ts";
import { ReferralChangeInput } from "./referral-change.inputs.ts";
import { ReferralContentInput, toContent } from "./referral-content.input.ts";
import { referralAnswer } from "./referral-answer.ts";

const answer = referralAnswer("SaveReferral", "A draft that was written anew.");

@InputType("SaveReferralInput", { description: "A draft as it is now." })
export class SaveReferralInput extends ReferralChangeInput {
  @Field(() => ReferralContentInput, { description: "All of it, as it is now." })
  readonly content!: ReferralContentInput;
}

@Resolver()
export class SaveReferralResolver {
  @Mutation(() => answer.type, { description: "Writes a draft anew (REF-1)." })
  saveReferral(
    @Arg("input", () => SaveReferralInput, { description: "What is asked for." }) input: SaveReferralInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return answer.of(
      context,
      saveReferral(context, input.toReferralId(), {
        ...toContent(input.content),
        ...input.toStep(),
      }),
    );
  }
}
