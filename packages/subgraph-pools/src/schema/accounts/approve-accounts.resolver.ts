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
import { approveAccounts } from "../../service/accounts/take-steps.ts";
import { recusedFromCase } from "../refusal/recused-from-case.refusal.ts";
import { AccountsChangeInput } from "./accounts.inputs.ts";
import { GrantAccountsType, toGrantAccountsType } from "./grant-accounts.type.ts";
import { abovePaid } from "../refusal/payment.refusals.ts";

@InputType("ApproveAccountsInput", { description: "Accounts that are to be approved." })
export class ApproveAccountsInput extends AccountsChangeInput {
  toCommand() {
    return this.ofAccounts();
  }
}

@ObjectType("ApproveAccountsPayload", { simpleResolvers: true, description: "Accounts that were approved." })
export class ApproveAccountsPayload {
  @Field(() => GrantAccountsType, { description: "The accounts as they are now." })
  readonly grantAccounts!: GrantAccountsType;
}

const approveAccountsResult = refusalUnion({
  name: "ApproveAccountsResult",
  description: "Accounts that were approved. Or why not.",
  payload: ApproveAccountsPayload,
  refusals: [
    abovePaid,
    recusedFromCase,
    stateConflict,
    staleVersion,
    invalidInput,
    notFound,
    notAllowed,
    idempotencyKeyReused,
  ],
});

@Resolver()
export class ApproveAccountsResolver {
  @Mutation(() => approveAccountsResult.type, {
    description:
      "Approves accounts that were checked (POOL-11). Unused money is claimed back, once, and what is not paid yet is held back. The administration's own office.",
  })
  async approveAccounts(
    @Arg("input", () => ApproveAccountsInput, { description: "What is asked for." }) input: ApproveAccountsInput,
    @Ctx() context: RequestContext,
  ): Promise<ApproveAccountsPayload | RefusalType> {
    const outcome = await approveAccounts(context, input.toCommand());
    return approveAccountsResult.answer(outcome, (accounts) => ({ grantAccounts: toGrantAccountsType(accounts) }));
  }
}
