import type { DocumentKind } from "@indgang/domain/attachments";
import { asId, type Instant } from "@indgang/domain/kernel";
import {
  DateTimeScalar,
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
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from "type-graphql";
import { requestOwnUpload } from "../../../service/draft/own-files.ts";
import { DocumentKindEnum } from "../../attachment/attachment.enums.ts";
import { idOrNull } from "../../id-of.ts";
import { roundClosed, roundNotOpen } from "../../refusal/round.refusals.ts";

@InputType("RequestOwnUploadInput", {
  description: "Which file an association is about to send, and to what: a draft, or a case that was returned.",
})
export class RequestOwnUploadInput extends KeyedInput {
  @Field(() => ID, { nullable: true, description: "The draft that it is sent to." })
  readonly applicationDraftId?: string | null;

  @Field(() => ID, { nullable: true, description: "Or else the case, as an association has it." })
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

@ObjectType("RequestOwnUploadPayload", { simpleResolvers: true, description: "Where the file may be sent." })
export class RequestOwnUploadPayload {
  @Field(() => ID, { description: "The file's identity, as it is told once the file lies there." })
  readonly fileId!: string;

  @Field(() => String, { description: "Path to PUT the file to: once, and by whoever asked." })
  readonly path!: string;

  @Field(() => DateTimeScalar, { description: "Until when it may be sent." })
  readonly expiresAt!: Instant;
}

const result = refusalUnion({
  name: "RequestOwnUploadResult",
  description: "Where the file may be sent. Or why not.",
  payload: RequestOwnUploadPayload,
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
  ): Promise<RequestOwnUploadPayload | RefusalType> {
    const outcome = await requestOwnUpload(context, input.toCommand());
    return result.answer(outcome, ({ fileId, expiresAt }) => ({
      fileId: toGlobalId("Attachment", fileId),
      path: `/files/${fileId}`,
      expiresAt,
    }));
  }
}
