import {
  idempotencyKeyReused,
  invalidInput,
  notAllowed,
  notFound,
  type RefusalType,
  refusalUnion,
  type RequestContext,
  staleVersion,
  stateConflict,
} from "@indgang/subgraph-kit";
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from "type-graphql";
import { registerAccounts } from "../../service/accounts/take-steps.ts";
import { idOf } from "../id-of.ts";
import { recusedFromCase } from "../refusal/recused-from-case.refusal.ts";
import { AccountsContentInput, contentOf } from "./accounts-content.type.ts";
import { AccountsChangeInput } from "./accounts.inputs.ts";
import { GrantAccountsType, toGrantAccountsType } from "./grant-accounts.type.ts";

@InputType("RegisterAccountsInput", { description: "Accounts that came on paper." })
export class RegisterAccountsInput extends AccountsChangeInput {
  @Field(() => AccountsContentInput, { description: "What they state." })
  readonly content!: AccountsContentInput;

  @Field(() => [ID], { description: "The documents of the case that they are, from 1 to 10." })
  readonly documentIds!: string[];

  toCommand() {
    const documentIds = this.documentIds.map((id) => idOf(id, "Attachment"));
    return { ...this.ofAccounts(), content: contentOf(this.content), documentIds };
  }
}

@ObjectType("RegisterAccountsPayload", { simpleResolvers: true, description: "Accounts that were registered." })
export class RegisterAccountsPayload {
  @Field(() => GrantAccountsType, { description: "The accounts as they are now." })
  readonly grantAccounts!: GrantAccountsType;
}

const registerAccountsResult = refusalUnion({
  name: "RegisterAccountsResult",
  description: "Accounts that were registered. Or why not.",
  payload: RegisterAccountsPayload,
  refusals: [recusedFromCase, stateConflict, staleVersion, invalidInput, notFound, notAllowed, idempotencyKeyReused],
});

@Resolver()
export class RegisterAccountsResolver {
  @Mutation(() => registerAccountsResult.type, {
    description:
      "Registers accounts that came on paper, with scanned documents that are on the case (POOL-2, clerical). What is wrong with them shows in `findings`.",
  })
  async registerAccounts(
    @Arg("input", () => RegisterAccountsInput, { description: "What is asked for." }) input: RegisterAccountsInput,
    @Ctx() context: RequestContext,
  ): Promise<RegisterAccountsPayload | RefusalType> {
    const outcome = await registerAccounts(context, input.toCommand());
    return registerAccountsResult.answer(outcome, (accounts) => ({ grantAccounts: toGrantAccountsType(accounts) }));
  }
}
