import type { DocumentKind } from "@indgang/domain/attachments";
import {
  idempotencyKeyReused,
  invalidInput,
  KeyedInput,
  notAllowed,
  notFound,
  type RefusalType,
  refusalUnion,
  type RequestContext,
  stateConflict,
} from "@indgang/subgraph-kit";
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from "type-graphql";
import { attachFile } from "../../../service/attachments/attach-file.ts";
import { DocumentKindEnum } from "../../attachment/attachment.enums.ts";
import { ApplicationType, toApplicationType } from "../../application/application.type.ts";
import { AttachmentType, toAttachmentType } from "../../attachment/attachment.type.ts";
import { idOf } from "../../id-of.ts";
import { recusedFromCase } from "../../refusal/recused-from-case.refusal.ts";

@InputType("AttachFileInput", { description: "Which file goes on which case, and what it is." })
export class AttachFileInput extends KeyedInput {
  @Field(() => ID, { description: "The case." })
  readonly applicationId!: string;

  @Field(() => ID, { description: "The file, as it was named when it was asked for." })
  readonly fileId!: string;

  @Field(() => DocumentKindEnum, { description: "Its theme." })
  readonly kind!: DocumentKind;

  toCommand() {
    const { idempotencyKey, kind } = this;
    const fileId = idOf(this.fileId, "StoredFile");
    return { idempotencyKey, kind, fileId, applicationId: idOf(this.applicationId, "Application") };
  }
}

@ObjectType("AttachFilePayload", { simpleResolvers: true, description: "A document that is on a case." })
export class AttachFilePayload {
  @Field(() => AttachmentType, { description: "The document." })
  readonly attachment!: AttachmentType;

  @Field(() => ApplicationType, { description: "The case as it is now." })
  readonly application!: ApplicationType;
}

const attachFileResult = refusalUnion({
  name: "AttachFileResult",
  description: "A document that is on a case. Or why not.",
  payload: AttachFilePayload,
  refusals: [recusedFromCase, stateConflict, invalidInput, notFound, notAllowed, idempotencyKeyReused],
});

@Resolver()
export class AttachFileResolver {
  @Mutation(() => attachFileResult.type, {
    description: "Puts a file that was sent on a case, within a day (POOL-6, POOL-11, LAW-5).",
  })
  async attachFile(
    @Arg("input", () => AttachFileInput, { description: "What is asked for." }) input: AttachFileInput,
    @Ctx() context: RequestContext,
  ): Promise<AttachFilePayload | RefusalType> {
    const outcome = await attachFile(context, input.toCommand());
    return attachFileResult.answer(outcome, ({ attached, application }) => ({
      attachment: toAttachmentType(attached),
      application: toApplicationType(application),
    }));
  }
}
