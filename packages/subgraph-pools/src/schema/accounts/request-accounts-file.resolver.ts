import {
  DateTimeScalar,
  idempotencyKeyReused,
  invalidInput,
  KeyedInput,
  notAllowed,
  notFound,
  type RefusalType,
  refusalUnion,
  stateConflict,
  type RequestContext,
  toGlobalId,
} from "@indgang/subgraph-kit";
import type { Instant } from "@indgang/domain/kernel";
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from "type-graphql";
import { requestAccountsFile } from "../../service/accounts/deliver-own.ts";
import { ownAccountsId } from "../id-of.ts";

@InputType("RequestAccountsFileInput", { description: "Which file is about to be sent, and with which accounts." })
export class RequestAccountsFileInput extends KeyedInput {
  @Field(() => ID, { description: "The accounts, as an association has them." })
  readonly ownAccountsId!: string;

  @Field(() => String, { description: "The file's name; its extension says what it is." })
  readonly name!: string;

  @Field(() => Int, { description: "Bytes, exactly." })
  readonly size!: number;

  toCommand() {
    const { idempotencyKey, name, size } = this;
    return { idempotencyKey, name, size, accountsId: ownAccountsId(this.ownAccountsId) };
  }
}

@ObjectType("RequestAccountsFilePayload", { simpleResolvers: true, description: "Where the file may be sent." })
export class RequestAccountsFilePayload {
  @Field(() => ID, { description: "The file's identity, to deliver it by." })
  readonly fileId!: string;

  @Field(() => String, { description: "Path to PUT the file to: once, and by whoever asked." })
  readonly path!: string;

  @Field(() => DateTimeScalar, { description: "Until when it may be sent." })
  readonly expiresAt!: Instant;
}

const requestAccountsFileResult = refusalUnion({
  name: "RequestAccountsFileResult",
  description: "Where the file may be sent. Or why not.",
  payload: RequestAccountsFilePayload,
  refusals: [stateConflict, invalidInput, notFound, notAllowed, idempotencyKeyReused],
});

@Resolver()
export class RequestAccountsFileResolver {
  @Mutation(() => requestAccountsFileResult.type, {
    description:
      "Makes room for one file of an association; it is sent with PUT, and then delivered with accounts (POOL-11).",
  })
  async requestAccountsFile(
    @Arg("input", () => RequestAccountsFileInput, { description: "What is asked for." })
    input: RequestAccountsFileInput,
    @Ctx() context: RequestContext,
  ): Promise<RequestAccountsFilePayload | RefusalType> {
    const outcome = await requestAccountsFile(context, input.toCommand());
    return requestAccountsFileResult.answer(outcome, ({ fileId, expiresAt }) => ({
      fileId: toGlobalId("StoredFile", fileId),
      path: `/files/${fileId}`,
      expiresAt,
    }));
  }
}
