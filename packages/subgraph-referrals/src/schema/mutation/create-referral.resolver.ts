import { KeyedInput, type RequestContext } from "@indgang/subgraph-kit";
import { Arg, Ctx, Field, InputType, Mutation, Resolver } from "type-graphql";
import { createReferral } from "../../service/draft-referral.ts";
import { ReferralContentInput, toContent } from "./referral-content.input.ts";
import { referralAnswer } from "./referral-answer.ts";

const answer = referralAnswer("CreateReferral", "A draft that only the own administration's people who refer see.");

@InputType("CreateReferralInput", { description: "A referral that is begun." })
export class CreateReferralInput extends KeyedInput {
  @Field(() => ReferralContentInput, { description: "What is known so far." })
  readonly content!: ReferralContentInput;
}

@Resolver()
export class CreateReferralResolver {
  @Mutation(() => answer.type, {
    description: "Begins a referral; anything may still be missing (REF-1). It dies if it is never sent (REF-8).",
  })
  createReferral(
    @Arg("input", () => CreateReferralInput, { description: "What is asked for." }) input: CreateReferralInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return answer.of(
      context,
      createReferral(context, {
        ...toContent(input.content),
        idempotencyKey: input.idempotencyKey,
      }),
    );
  }
}
