import type { PlainDate } from "@indgang/domain/kernel";
import { DateScalar, type RequestContext } from "@indgang/subgraph-kit";
import { Arg, Ctx, Field, InputType, Mutation, Resolver } from "type-graphql";
import { sendAgreement } from "../../service/agreement/agreements.ts";
import { agreementAnswer } from "./agreement-answer.ts";
import { AgreementChangeInput } from "./agreement.inputs.ts";

const answer = agreementAnswer("SendAgreement", "An agreement that was sent.");

@InputType("SendAgreementInput", { description: "A draft that the association is to see." })
export class SendAgreementInput extends AgreementChangeInput {
  @Field(() => DateScalar, { description: "By when the association is asked to answer; after today." })
  readonly answerBy!: PlainDate;

  toCommand() {
    return { ...this.ofAgreement(), answerBy: this.answerBy };
  }
}

@Resolver()
export class SendAgreementResolver {
  @Mutation(() => answer.type, {
    description: "Sends a draft to the association, which is asked to answer by a day (ASSOC-6).",
  })
  sendAgreement(
    @Arg("input", () => SendAgreementInput, { description: "What is asked for." }) input: SendAgreementInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return answer.of(sendAgreement(context, input.toCommand()));
  }
}
