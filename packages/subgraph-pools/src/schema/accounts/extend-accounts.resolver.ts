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
import { extendAccounts } from "../../service/accounts/take-steps.ts";
import { recusedFromCase } from "../refusal/recused-from-case.refusal.ts";
import { GrantAccountsType, toGrantAccountsType } from "./grant-accounts.type.ts";
import { NewDateOfAccountsInput } from "./accounts.inputs.ts";

@InputType("ExtendAccountsInput", { description: "More time for accounts that are owed." })
export class ExtendAccountsInput extends NewDateOfAccountsInput {}

@ObjectType("ExtendAccountsPayload", { simpleResolvers: true, description: "Accounts with a later date." })
export class ExtendAccountsPayload {
  @Field(() => GrantAccountsType, { description: "The accounts as they are now." })
  readonly grantAccounts!: GrantAccountsType;
}

const extendAccountsResult = refusalUnion({
  name: "ExtendAccountsResult",
  description: "Accounts with a later date. Or why not.",
  payload: ExtendAccountsPayload,
  refusals: [recusedFromCase, stateConflict, staleVersion, invalidInput, notFound, notAllowed, idempotencyKeyReused],
});

@Resolver()
export class ExtendAccountsResolver {
  @Mutation(() => extendAccountsResult.type, {
    description:
      "Gives an association more time for its accounts, with a reason (POOL-11). The administration's own office.",
  })
  async extendAccounts(
    @Arg("input", () => ExtendAccountsInput, { description: "What is asked for." }) input: ExtendAccountsInput,
    @Ctx() context: RequestContext,
  ): Promise<ExtendAccountsPayload | RefusalType> {
    const outcome = await extendAccounts(context, input.toCommand());
    return extendAccountsResult.answer(outcome, (accounts) => ({ grantAccounts: toGrantAccountsType(accounts) }));
  }
}
