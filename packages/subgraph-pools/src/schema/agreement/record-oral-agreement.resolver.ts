import type { PlainDate } from "@indgang/domain/kernel";
import { DateScalar, type RequestContext } from "@indgang/subgraph-kit";
import { Arg, Ctx, Field, Int, InputType, Mutation, Resolver } from "type-graphql";
import { recordOralAgreement } from "../../service/agreement/agreements.ts";
import { meetingNotClosed } from "../refusal/letter.refusals.ts";
import { agreementAnswer } from "./agreement-answer.ts";
import { AgreementOfCaseInput } from "./agreement.inputs.ts";

const answer = agreementAnswer("RecordOralAgreement", "An oral agreement that was taken down.", meetingNotClosed);

@InputType("RecordOralAgreementInput", { description: "What was agreed orally." })
export class RecordOralAgreementInput extends AgreementOfCaseInput {
  @Field(() => Int, { description: "The version of the agreement that the case has; 0 where it has none." })
  readonly version!: number;

  @Field(() => String, { description: "What it is called." })
  readonly title!: string;

  @Field(() => String, { description: "What it says." })
  readonly text!: string;

  @Field(() => DateScalar, { description: "When it was agreed." })
  readonly agreedOn!: PlainDate;

  @Field(() => String, { description: "Who spoke for the association." })
  readonly agreedWith!: string;

  toCommand() {
    return {
      ...this.ofCase(),
      version: this.version,
      title: this.title,
      text: this.text,
      agreedOn: this.agreedOn,
      agreedWith: this.agreedWith,
    };
  }
}

@Resolver()
export class RecordOralAgreementResolver {
  @Mutation(() => answer.type, {
    description:
      "Takes down what was agreed orally: when, with whom, and what (ASSOC-6, LAW-5). It holds at once, in place of what was being negotiated.",
  })
  recordOralAgreement(
    @Arg("input", () => RecordOralAgreementInput, { description: "What is asked for." })
    input: RecordOralAgreementInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return answer.of(recordOralAgreement(context, input.toCommand()));
  }
}
