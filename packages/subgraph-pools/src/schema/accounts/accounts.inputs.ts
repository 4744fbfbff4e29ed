import type { PlainDate } from "@indgang/domain/kernel";
import { DateScalar, KeyedInput } from "@indgang/subgraph-kit";
import { Field, ID, InputType, Int } from "type-graphql";
import { idOf } from "../id-of.ts";

@InputType({ description: "What its heirs have in common; not in the schema." })
export abstract class AccountsChangeInput extends KeyedInput {
  @Field(() => ID, { description: "The accounts." })
  readonly accountsId!: string;

  @Field(() => Int, { description: "Their version as it was read." })
  readonly version!: number;

  protected ofAccounts() {
    const { idempotencyKey, version } = this;
    return { idempotencyKey, version, accountsId: idOf(this.accountsId, "GrantAccounts") };
  }
}

@InputType({ description: "What its heirs have in common; not in the schema." })
export abstract class NewDateOfAccountsInput extends AccountsChangeInput {
  @Field(() => DateScalar, { description: "Until when; today at the earliest." })
  readonly dueOn!: PlainDate;

  @Field(() => String, { description: "Why, as the association reads it: 10 to 1,000 characters." })
  readonly reason!: string;

  toCommand() {
    const { dueOn, reason } = this;
    return { ...this.ofAccounts(), dueOn, reason };
  }
}
