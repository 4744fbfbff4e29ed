import { type RequestContext } from "@indgang/subgraph-kit";
import { Arg, Ctx, Field, InputType, Mutation, Resolver } from "type-graphql";
import { declineAgreement } from "../../service/agreement/agreements.ts";
import { agreementAnswer } from "./agreement-answer.ts";
import { AgreementChangeInput } from "./agreement.inputs.ts";

const answer = agreementAnswer("DeclineAgreement", "An agreement that the association declined.");

@InputType("DeclineAgreementInput", { description: "Why the association does not agree." })
export class DeclineAgreementInput extends AgreementChangeInput {
  @Field(() => String, { description: "Why, in 10 to 4,000 characters." })
  readonly reason!: string;

  @Field(() => Boolean, { description: "Whether the agreement touches the association's independence." })
  readonly touchesIndependence!: boolean;

  toCommand() {
    return { ...this.ofAgreement(), reason: this.reason, touchesIndependence: this.touchesIndependence };
  }
}

@Resolver()
export class DeclineAgreementResolver {
  @Mutation(() => answer.type, {
    description:
      "Says no, by the association, with words; also that an oral agreement is not what was agreed (ASSOC-9).",
  })
  declineAgreement(
    @Arg("input", () => DeclineAgreementInput, { description: "What is asked for." }) input: DeclineAgreementInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return answer.of(declineAgreement(context, input.toCommand()));
  }
}
