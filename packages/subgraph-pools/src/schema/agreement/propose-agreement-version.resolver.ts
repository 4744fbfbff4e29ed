import type { PlainDate } from "@indgang/domain/kernel";
import { DateScalar, type RequestContext } from "@indgang/subgraph-kit";
import { Arg, Ctx, Field, InputType, Mutation, Resolver } from "type-graphql";
import { proposeAgreementVersion } from "../../service/agreement/agreements.ts";
import { agreementAnswer } from "./agreement-answer.ts";
import { AgreementChangeInput } from "./agreement.inputs.ts";

const answer = agreementAnswer("ProposeAgreementVersion", "An agreement with a new version.");

@InputType("ProposeAgreementVersionInput", { description: "Other words for an agreement." })
export class ProposeAgreementVersionInput extends AgreementChangeInput {
  @Field(() => String, { description: "What it is called." })
  readonly title!: string;

  @Field(() => String, { description: "What it says." })
  readonly text!: string;

  @Field(() => String, { nullable: true, description: "What is said of it." })
  readonly comment?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: "By when the association is asked to answer: from the office always, from the association never.",
  })
  readonly answerBy?: PlainDate | null;

  toCommand() {
    return {
      ...this.ofAgreement(),
      title: this.title,
      text: this.text,
      comment: this.comment ?? null,
      answerBy: this.answerBy ?? null,
    };
  }
}

@Resolver()
export class ProposeAgreementVersionResolver {
  @Mutation(() => answer.type, {
    description:
      "Proposes other words, by either side. What was accepted of earlier versions counts no longer (ASSOC-6).",
  })
  proposeAgreementVersion(
    @Arg("input", () => ProposeAgreementVersionInput, { description: "What is asked for." })
    input: ProposeAgreementVersionInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return answer.of(proposeAgreementVersion(context, input.toCommand()));
  }
}
