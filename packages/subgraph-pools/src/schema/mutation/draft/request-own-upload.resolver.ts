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
  toGlobalId,
} from "@indgang/subgraph-kit";
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, Resolver } from "type-graphql";
import { requestOwnUpload } from "../../../service/draft/own-files.ts";
import { DocumentKindEnum } from "../../attachment/attachment.enums.ts";
import { asId } from "@indgang/domain/kernel";
import { idOrNull } from "../../id-of.ts";
import { roundClosed, roundNotOpen } from "../../refusal/round.refusals.ts";
import { RequestUploadPayload } from "../request-upload.resolver.ts";

@InputType("RequestOwnUploadInput", {
  description: "Which file an association is about to send, and to what: a draft, or a case that was returned.",
})
export class RequestOwnUploadInput extends KeyedInput {
  @Field(() => ID, { nullable: true, description: "The draft that it is sent to." })
  readonly applicationDraftId?: string | null;

  @Field(() => ID, { nullable: true, description: "Or the case, as an association has it." })
  readonly ownApplicationId?: string | null;

  @Field(() => DocumentKindEnum, { description: "Its theme." })
  readonly kind!: DocumentKind;

  @Field(() => String, { description: "The file's name; its extension says what it is." })
  readonly name!: string;

  @Field(() => Int, { description: "Bytes, exactly." })
  readonly size!: number;

  toCommand() {
    const { idempotencyKey, name, size, kind } = this;
    const own = idOrNull(this.ownApplicationId, "OwnApplication");
    const draftId = idOrNull(this.applicationDraftId, "ApplicationDraft");
    return { idempotencyKey, name, size, kind, draftId, applicationId: own === null ? null : asId<"Application">(own) };
  }
}

const result = refusalUnion({
  name: "RequestOwnUploadResult",
  description: "Where the file may be sent. Or why not.",
  payload: RequestUploadPayload,
  refusals: [roundClosed, roundNotOpen, stateConflict, invalidInput, notFound, notAllowed, idempotencyKeyReused],
});

@Resolver()
export class RequestOwnUploadResolver {
  @Mutation(() => result.type, {
    description:
      "Makes room for one file of an association; it is sent with PUT, and lies there when it has come (POOL-6).",
  })
  async requestOwnUpload(
    @Arg("input", () => RequestOwnUploadInput, { description: "What is asked for." }) input: RequestOwnUploadInput,
    @Ctx() context: RequestContext,
  ): Promise<RequestUploadPayload | RefusalType> {
    const outcome = await requestOwnUpload(context, input.toCommand());
    return result.answer(outcome, ({ fileId, expiresAt }) => ({
      fileId: toGlobalId("Attachment", fileId),
      path: `/files/${fileId}`,
      expiresAt,
    }));
  }
}
