import { Field, ID, InputType } from "type-graphql";
import { idOf } from "../id-of.ts";

@InputType("HearingCommentInput", { description: "What is said of one application (POOL-8)." })
export class HearingCommentInput {
  @Field(() => ID, { description: "The application as it was sent with the hearing." })
  readonly caseId!: string;

  @Field(() => String, {
    description: "What is said of it, at most 4,000 characters, without a person's number (LAW-7).",
  })
  readonly text!: string;

  toComment() {
    return { caseId: idOf(this.caseId, "HearingCase"), text: this.text };
  }
}
