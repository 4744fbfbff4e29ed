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
import { returnAccounts } from "../../service/accounts/take-steps.ts";
import { recusedFromCase } from "../refusal/recused-from-case.refusal.ts";
import { GrantAccountsType, toGrantAccountsType } from "./grant-accounts.type.ts";
import { NewDateOfAccountsInput } from "./accounts.inputs.ts";

@InputType("ReturnAccountsInput", { description: "Accounts that have to be mended." })
export class ReturnAccountsInput extends NewDateOfAccountsInput {}

@ObjectType("ReturnAccountsPayload", { simpleResolvers: true, description: "Accounts that were sent back." })
export class ReturnAccountsPayload {
  @Field(() => GrantAccountsType, { description: "The accounts as they are now." })
  readonly grantAccounts!: GrantAccountsType;
}

const returnAccountsResult = refusalUnion({
  name: "ReturnAccountsResult",
  description: "Accounts that were sent back. Or why not.",
  payload: ReturnAccountsPayload,
  refusals: [recusedFromCase, stateConflict, staleVersion, invalidInput, notFound, notAllowed, idempotencyKeyReused],
});

@Resolver()
export class ReturnAccountsResolver {
  @Mutation(() => returnAccountsResult.type, {
    description: "Sends accounts back to the association, with a reason and a new date (POOL-2, POOL-11).",
  })
  async returnAccounts(
    @Arg("input", () => ReturnAccountsInput, { description: "What is asked for." }) input: ReturnAccountsInput,
    @Ctx() context: RequestContext,
  ): Promise<ReturnAccountsPayload | RefusalType> {
    const outcome = await returnAccounts(context, input.toCommand());
    return returnAccountsResult.answer(outcome, (accounts) => ({ grantAccounts: toGrantAccountsType(accounts) }));
  }
}
