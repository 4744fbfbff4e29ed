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
import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Resolver } from "type-graphql";
import { checkAccounts } from "../../service/accounts/take-steps.ts";
import { recusedFromCase } from "../refusal/recused-from-case.refusal.ts";
import { AccountsChangeInput } from "./accounts.inputs.ts";
import { GrantAccountsType, toGrantAccountsType } from "./grant-accounts.type.ts";

@InputType("CheckAccountsInput", { description: "Accounts that somebody has looked at." })
export class CheckAccountsInput extends AccountsChangeInput {
  @Field(() => String, { nullable: true, description: "What whoever approves should know, at most 1,000 characters." })
  readonly note?: string | null;

  toCommand() {
    return { ...this.ofAccounts(), note: this.note ?? null };
  }
}

@ObjectType("CheckAccountsPayload", { simpleResolvers: true, description: "Accounts that were checked." })
export class CheckAccountsPayload {
  @Field(() => GrantAccountsType, { description: "The accounts as they are now." })
  readonly grantAccounts!: GrantAccountsType;
}

const checkAccountsResult = refusalUnion({
  name: "CheckAccountsResult",
  description: "Accounts that were checked. Or why not.",
  payload: CheckAccountsPayload,
  refusals: [recusedFromCase, stateConflict, staleVersion, invalidInput, notFound, notAllowed, idempotencyKeyReused],
});

@Resolver()
export class CheckAccountsResolver {
  @Mutation(() => checkAccountsResult.type, {
    description:
      "Says that accounts are whole and say what they should (POOL-2, clerical): from here they wait for the administration.",
  })
  async checkAccounts(
    @Arg("input", () => CheckAccountsInput, { description: "What is asked for." }) input: CheckAccountsInput,
    @Ctx() context: RequestContext,
  ): Promise<CheckAccountsPayload | RefusalType> {
    const outcome = await checkAccounts(context, input.toCommand());
    return checkAccountsResult.answer(outcome, (accounts) => ({ grantAccounts: toGrantAccountsType(accounts) }));
  }
}
