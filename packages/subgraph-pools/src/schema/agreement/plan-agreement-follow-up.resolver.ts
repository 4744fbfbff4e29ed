import type { PlainDate } from "@indgang/domain/kernel";
import { DateScalar, type RequestContext } from "@indgang/subgraph-kit";
import { Arg, Ctx, Field, InputType, Mutation, Resolver } from "type-graphql";
import { planAgreementFollowUp } from "../../service/agreement/agreements.ts";
import { agreementAnswer } from "./agreement-answer.ts";
import { AgreementChangeInput } from "./agreement.inputs.ts";

const answer = agreementAnswer("PlanAgreementFollowUp", "An agreement with a point of follow-up.");

@InputType("PlanAgreementFollowUpInput", { description: "What is looked at, and when." })
export class PlanAgreementFollowUpInput extends AgreementChangeInput {
  @Field(() => DateScalar, { description: "On which day; after today." })
  readonly dueOn!: PlainDate;

  @Field(() => String, { description: "What is looked at." })
  readonly topic!: string;

  toCommand() {
    return { ...this.ofAgreement(), dueOn: this.dueOn, topic: this.topic };
  }
}

@Resolver()
export class PlanAgreementFollowUpResolver {
  @Mutation(() => answer.type, {
    description: "Plans what is looked at on a day; of an agreement that holds. The association reads it (ASSOC-6).",
  })
  planAgreementFollowUp(
    @Arg("input", () => PlanAgreementFollowUpInput, { description: "What is asked for." })
    input: PlanAgreementFollowUpInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return answer.of(planAgreementFollowUp(context, input.toCommand()));
  }
}
