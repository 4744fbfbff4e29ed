import { type RequestContext } from "@indgang/subgraph-kit";
import { Arg, Ctx, Field, InputType, Mutation, Resolver } from "type-graphql";
import { saveAgreementDraft } from "../../service/agreement/agreements.ts";
import { agreementAnswer } from "./agreement-answer.ts";
import { AgreementChangeInput } from "./agreement.inputs.ts";

const answer = agreementAnswer("SaveAgreementDraft", "A draft that was saved.");

@InputType("SaveAgreementDraftInput", { description: "A draft in other words." })
export class SaveAgreementDraftInput extends AgreementChangeInput {
  @Field(() => String, { description: "What it is called." })
  readonly title!: string;

  @Field(() => String, { description: "What it says." })
  readonly text!: string;

  toCommand() {
    return { ...this.ofAgreement(), title: this.title, text: this.text };
  }
}

@Resolver()
export class SaveAgreementDraftResolver {
  @Mutation(() => answer.type, {
    description: "Words a draft in another way, before the association sees it (ASSOC-6).",
  })
  saveAgreementDraft(
    @Arg("input", () => SaveAgreementDraftInput, { description: "What is asked for." }) input: SaveAgreementDraftInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return answer.of(saveAgreementDraft(context, input.toCommand()));
  }
}
