import { isMissing } from "@indgang/domain/accounts";
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
import { submitAccounts } from "../../service/accounts/deliver-own.ts";
import { idOf, ownAccountsId } from "../id-of.ts";
import { AccountsContentInput, contentOf } from "./accounts-content.type.ts";
import { OwnAccountsType, toOwnAccountsType } from "./own-accounts.type.ts";

@InputType("SubmitAccountsInput", { description: "Accounts that an association delivers." })
export class SubmitAccountsInput extends KeyedInput {
  @Field(() => ID, { description: "The accounts, as an association has them." })
  readonly ownAccountsId!: string;

  @Field(() => Int, { description: "Their version as it was read." })
  readonly version!: number;

  @Field(() => AccountsContentInput, { description: "What they state." })
  readonly content!: AccountsContentInput;

  @Field(() => [ID], { description: "Files that were sent for them." })
  readonly fileIds!: string[];

  @Field(() => [ID], { description: "Documents of an earlier delivery that are kept. With the files from 1 to 10." })
  readonly keptDocumentIds!: string[];

  toCommand() {
    const { idempotencyKey, version } = this;
    return {
      idempotencyKey,
      version,
      accountsId: ownAccountsId(this.ownAccountsId),
      content: contentOf(this.content),
      fileIds: this.fileIds.map((id) => idOf(id, "StoredFile")),
      keptIds: this.keptDocumentIds.map((id) => idOf(id, "Attachment")),
    };
  }
}

@ObjectType("SubmitAccountsPayload", { simpleResolvers: true, description: "Accounts that were delivered." })
export class SubmitAccountsPayload {
  @Field(() => OwnAccountsType, { description: "The accounts as they are now." })
  readonly ownAccounts!: OwnAccountsType;
}

const submitAccountsResult = refusalUnion({
  name: "SubmitAccountsResult",
  description: "Accounts that were delivered. Or why not.",
  payload: SubmitAccountsPayload,
  refusals: [stateConflict, staleVersion, invalidInput, notFound, notAllowed, idempotencyKeyReused],
});

@Resolver()
export class SubmitAccountsResolver {
  @Mutation(() => submitAccountsResult.type, {
    description:
      "An association delivers the accounts of a grant (POOL-11). Everything that is wrong is told at once: the auditor, the endorsement, the sum.",
  })
  async submitAccounts(
    @Arg("input", () => SubmitAccountsInput, { description: "What is asked for." }) input: SubmitAccountsInput,
    @Ctx() context: RequestContext,
  ): Promise<SubmitAccountsPayload | RefusalType> {
    const outcome = await submitAccounts(context, input.toCommand());
    return submitAccountsResult.answer(outcome, (own) => ({
      ownAccounts: toOwnAccountsType(own, isMissing(own, context.now())),
    }));
  }
}
