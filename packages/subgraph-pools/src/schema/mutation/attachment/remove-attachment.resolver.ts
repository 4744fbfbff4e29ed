import {
  idempotencyKeyReused,
  invalidInput,
  KeyedInput,
  notAllowed,
  notFound,
  type RefusalType,
  refusalUnion,
  type RequestContext,
  staleVersion,
  stateConflict,
} from "@indgang/subgraph-kit";
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from "type-graphql";
import { removeAttachment } from "../../../service/attachments/remove-attachment.ts";
import { ApplicationType, toApplicationType } from "../../application/application.type.ts";
import { AttachmentType, toAttachmentType } from "../../attachment/attachment.type.ts";
import { idOf } from "../../id-of.ts";
import { recusedFromCase } from "../../refusal/recused-from-case.refusal.ts";

@InputType("RemoveAttachmentInput", { description: "Which document is taken off its case, and why." })
export class RemoveAttachmentInput extends KeyedInput {
  @Field(() => ID, { description: "The document." })
  readonly attachmentId!: string;

  @Field(() => Int, { description: "The document's version as it was read." })
  readonly version!: number;

  @Field(() => String, { description: "Why; it stays in the case's history." })
  readonly reason!: string;

  toCommand() {
    const { idempotencyKey, version, reason } = this;
    return { idempotencyKey, version, reason, attachmentId: idOf(this.attachmentId, "Attachment") };
  }
}

@ObjectType("RemoveAttachmentPayload", { simpleResolvers: true, description: "A document that was taken off." })
export class RemoveAttachmentPayload {
  @Field(() => AttachmentType, { description: "The document: gone, or struck through." })
  readonly attachment!: AttachmentType;

  @Field(() => ApplicationType, { description: "The case as it is now." })
  readonly application!: ApplicationType;
}

const removeAttachmentResult = refusalUnion({
  name: "RemoveAttachmentResult",
  description: "A document that was taken off. Or why not.",
  payload: RemoveAttachmentPayload,
  refusals: [recusedFromCase, stateConflict, staleVersion, invalidInput, notFound, notAllowed, idempotencyKeyReused],
});

@Resolver()
export class RemoveAttachmentResolver {
  @Mutation(() => removeAttachmentResult.type, {
    description: "Takes a document off its case; what a decision rests on is struck through instead (LAW-5).",
  })
  async removeAttachment(
    @Arg("input", () => RemoveAttachmentInput, { description: "What is asked for." }) input: RemoveAttachmentInput,
    @Ctx() context: RequestContext,
  ): Promise<RemoveAttachmentPayload | RefusalType> {
    const outcome = await removeAttachment(context, input.toCommand());
    return removeAttachmentResult.answer(outcome, ({ attached, application }) => ({
      attachment: toAttachmentType(attached),
      application: toApplicationType(application),
    }));
  }
}
