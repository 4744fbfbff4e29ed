import { type RequestContext } from "@indgang/subgraph-kit";
import { Arg, Ctx, InputType, Mutation, Resolver } from "type-graphql";
import { draftAgreement } from "../../service/agreement/agreements.ts";
import { meetingNotClosed } from "../refusal/letter.refusals.ts";
import { agreementAnswer } from "./agreement-answer.ts";
import { AgreementOfCaseInput } from "./agreement.inputs.ts";

const answer = agreementAnswer("DraftAgreement", "An agreement that was drafted.", meetingNotClosed);

@InputType("DraftAgreementInput", { description: "A grant that an agreement is to be made about." })
export class DraftAgreementInput extends AgreementOfCaseInput {}

@Resolver()
export class DraftAgreementResolver {
  @Mutation(() => answer.type, {
    description:
      "Drafts a cooperation agreement from what was applied for and decided: purpose, goals, conditions (ASSOC-6).",
  })
  draftAgreement(
    @Arg("input", () => DraftAgreementInput, { description: "What is asked for." }) input: DraftAgreementInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return answer.of(draftAgreement(context, input.ofCase()));
  }
}
