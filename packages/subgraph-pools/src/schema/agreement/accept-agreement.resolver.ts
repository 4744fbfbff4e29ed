import type { PlainDate } from "@indgang/domain/kernel";
import { DateScalar, type RequestContext } from "@indgang/subgraph-kit";
import { Arg, Ctx, Field, Int, InputType, Mutation, Resolver } from "type-graphql";
import { acceptAgreement } from "../../service/agreement/agreements.ts";
import { agreementAnswer } from "./agreement-answer.ts";
import { AgreementChangeInput } from "./agreement.inputs.ts";

const answer = agreementAnswer("AcceptAgreement", "An agreement that a side accepted.");

@InputType("AcceptAgreementInput", { description: "The version that is accepted." })
export class AcceptAgreementInput extends AgreementChangeInput {
  @Field(() => Int, { description: "Which version." })
  readonly number!: number;

  @Field(() => DateScalar, {
    nullable: true,
    description: "From the office, while the association has not accepted: by when it is asked to.",
  })
  readonly answerBy?: PlainDate | null;

  toCommand() {
    return { ...this.ofAgreement(), number: this.number, answerBy: this.answerBy ?? null };
  }
}

@Resolver()
export class AcceptAgreementResolver {
  @Mutation(() => answer.type, {
    description:
      "Accepts one exact version for the side of whoever asks, by name and time. Agreed when both sides have; then its file is made (ASSOC-6).",
  })
  acceptAgreement(
    @Arg("input", () => AcceptAgreementInput, { description: "What is asked for." }) input: AcceptAgreementInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return answer.of(acceptAgreement(context, input.toCommand()));
  }
}
