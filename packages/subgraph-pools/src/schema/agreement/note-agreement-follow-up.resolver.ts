import { type RequestContext } from "@indgang/subgraph-kit";
import { Arg, Ctx, Field, ID, InputType, Mutation, Resolver } from "type-graphql";
import { noteAgreementFollowUp } from "../../service/agreement/agreements.ts";
import { idOf } from "../id-of.ts";
import { agreementAnswer } from "./agreement-answer.ts";
import { AgreementChangeInput } from "./agreement.inputs.ts";

const answer = agreementAnswer("NoteAgreementFollowUp", "An agreement with a point that was looked at.");

@InputType("NoteAgreementFollowUpInput", { description: "How it went with a point." })
export class NoteAgreementFollowUpInput extends AgreementChangeInput {
  @Field(() => ID, { description: "Which point." })
  readonly followUpId!: string;

  @Field(() => String, { description: "How it went." })
  readonly note!: string;

  toCommand() {
    return { ...this.ofAgreement(), followUpId: idOf(this.followUpId, "AgreementFollowUp"), note: this.note };
  }
}

@Resolver()
export class NoteAgreementFollowUpResolver {
  @Mutation(() => answer.type, {
    description: "Notes how it went with a point of follow-up, once. The association reads it (ASSOC-6).",
  })
  noteAgreementFollowUp(
    @Arg("input", () => NoteAgreementFollowUpInput, { description: "What is asked for." })
    input: NoteAgreementFollowUpInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return answer.of(noteAgreementFollowUp(context, input.toCommand()));
  }
}
