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
  toGlobalId,
} from "@indgang/subgraph-kit";
import type { Instant } from "@indgang/domain/kernel";
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from "type-graphql";
import { requestUpload } from "../../../service/attachments/request-upload.ts";
import { idOf } from "../../id-of.ts";
import { recusedFromCase } from "../../refusal/recused-from-case.refusal.ts";

@InputType("RequestUploadInput", { description: "Which file is about to be sent, and for which case." })
export class RequestUploadInput extends KeyedInput {
  @Field(() => ID, { description: "The case." })
  readonly applicationId!: string;

  @Field(() => String, { description: "The file's name; its extension says what it is." })
  readonly name!: string;

  @Field(() => Int, { description: "Bytes, exactly." })
  readonly size!: number;

  toCommand() {
    const { idempotencyKey, name, size } = this;
    return { idempotencyKey, name, size, applicationId: idOf(this.applicationId, "Application") };
  }
}

@ObjectType("RequestUploadPayload", { simpleResolvers: true, description: "Where the file may be sent." })
export class RequestUploadPayload {
  @Field(() => ID, { description: "The file's identity, to attach it by." })
  readonly fileId!: string;

  @Field(() => String, { description: "Path to PUT the file to: once, and by whoever asked." })
  readonly path!: string;

  @Field(() => DateTimeScalar, { description: "Until when it may be sent." })
  readonly expiresAt!: Instant;
}

const requestUploadResult = refusalUnion({
  name: "RequestUploadResult",
  description: "Where the file may be sent. Or why not.",
  payload: RequestUploadPayload,
  refusals: [recusedFromCase, invalidInput, notFound, notAllowed, idempotencyKeyReused],
});

@Resolver()
export class RequestUploadResolver {
  @Mutation(() => requestUploadResult.type, {
    description: "Makes room for one file; it is sent with PUT, and then attached (POOL-6).",
  })
  async requestUpload(
    @Arg("input", () => RequestUploadInput, { description: "What is asked for." }) input: RequestUploadInput,
    @Ctx() context: RequestContext,
  ): Promise<RequestUploadPayload | RefusalType> {
    const outcome = await requestUpload(context, input.toCommand());
    return requestUploadResult.answer(outcome, ({ fileId, expiresAt }) => ({
      fileId: toGlobalId("StoredFile", fileId),
      path: `/files/${fileId}`,
      expiresAt,
    }));
  }
}
