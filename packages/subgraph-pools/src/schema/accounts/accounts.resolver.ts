import { isMissing, type AccountsState } from "@indgang/domain/accounts";
import type { PlainDate } from "@indgang/domain/kernel";
import {
  DateScalar,
  ForwardPageArguments,
  keyOfGlobalId,
  mapPage,
  type Connection,
  type RequestContext,
} from "@indgang/subgraph-kit";
import { Args, ArgsType, Ctx, Field, ID, InputType, Query, Resolver } from "type-graphql";
import { accountsFor, readAllOwnAccounts } from "../../service/accounts/read-accounts.ts";
import type { AccountsCriteria } from "../../store/accounts/accounts.store.ts";
import { idOf } from "../id-of.ts";
import { AccountsStateEnum } from "./accounts.enums.ts";
import { GrantAccountsConnection, toGrantAccountsType, type GrantAccountsType } from "./grant-accounts.type.ts";
import { OwnAccountsType, toOwnAccountsType } from "./own-accounts.type.ts";

@InputType("GrantAccountsFilter", {
  description: "What a list of accounts is narrowed by: everything that is given must hold.",
})
export class GrantAccountsFilter {
  @Field(() => ID, { nullable: true, description: "Only of this pool." })
  readonly poolId?: string | null;

  @Field(() => ID, { nullable: true, description: "Only to this administration." })
  readonly administrationId?: string | null;

  @Field(() => ID, { nullable: true, description: "Only of this association." })
  readonly associationId?: string | null;

  @Field(() => [AccountsStateEnum], { nullable: true, description: "Only in one of these states." })
  readonly states?: AccountsState[] | null;

  @Field(() => DateScalar, { nullable: true, description: "Due on this day or earlier." })
  readonly dueTo?: PlainDate | null;
}

@ArgsType()
export class GrantAccountsArguments extends ForwardPageArguments {
  @Field(() => GrantAccountsFilter, { nullable: true, description: "What the list is narrowed by." })
  readonly filter?: GrantAccountsFilter | null;

  criteria(): AccountsCriteria {
    const { poolId, administrationId, associationId, states, dueTo } = this.filter ?? {};
    return {
      ...(typeof poolId === "string" && { poolId: idOf(poolId, "Pool") }),
      ...(typeof administrationId === "string" && {
        administration: keyOfGlobalId(administrationId, "Administration") ?? "",
      }),
      ...(typeof associationId === "string" && { associationId: idOf(associationId, "Association") }),
      ...(states && { states }),
      ...(typeof dueTo === "string" && { dueTo }),
    };
  }
}

@Resolver()
export class GrantAccountsResolver {
  @Query(() => GrantAccountsConnection, {
    description:
      "Accounts that grants owe, the first due first, so that what is late comes before all else that is owed: of the own administration; at the service desk of all (POOL-2).",
  })
  async grantAccounts(
    @Args(() => GrantAccountsArguments) asked: GrantAccountsArguments,
    @Ctx() context: RequestContext,
  ): Promise<Connection<GrantAccountsType>> {
    const found = await accountsFor(context, asked.criteria(), asked.toPage());
    return new GrantAccountsConnection(mapPage(found, toGrantAccountsType));
  }

  @Query(() => [OwnAccountsType], {
    description:
      "What the associations that the viewer speaks for owe, the first due first, and after that what they delivered; at most 100.",
  })
  async ownAccounts(@Ctx() context: RequestContext): Promise<readonly OwnAccountsType[]> {
    const found = await readAllOwnAccounts(context);
    return found.map((own) => toOwnAccountsType(own, isMissing(own, context.now())));
  }
}
