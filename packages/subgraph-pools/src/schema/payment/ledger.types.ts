import type { Instant, Money } from "@indgang/domain/kernel";
import type { LedgerEntryKind } from "@indgang/domain/ledger";
import { connectionOf, DateTimeScalar, MoneyScalar } from "@indgang/subgraph-kit";
import { Field, ID, ObjectType } from "type-graphql";
import type { LedgerRow } from "../../store/payment/ledger.store.ts";
import { LedgerEntryKindEnum } from "../enum/payment.enums.ts";

@ObjectType("LineAccount", {
  simpleResolvers: true,
  description:
    "What became of the money of a budget line, or of all lines of a round (POOL-18). To the øre: budgeted + carriedIn + returned = carriedOut + granted + left, and granted = paid + exported + unsent.",
})
export class LineAccountType {
  @Field(() => MoneyScalar, { description: "What it was set up with." })
  readonly budgeted!: Money;

  @Field(() => MoneyScalar, { description: "What came from an earlier round." })
  readonly carriedIn!: Money;

  @Field(() => MoneyScalar, { description: "What went on to a later round." })
  readonly carriedOut!: Money;

  @Field(() => MoneyScalar, { description: "What associations paid back: it can be given again." })
  readonly returned!: Money;

  @Field(() => MoneyScalar, { description: "What was granted, less what was cancelled." })
  readonly granted!: Money;

  @Field(() => MoneyScalar, { description: "What was granted and is not to be paid after all." })
  readonly cancelled!: Money;

  @Field(() => MoneyScalar, { description: "What was paid." })
  readonly paid!: Money;

  @Field(() => MoneyScalar, { description: "What is with the finance system, and not paid." })
  readonly exported!: Money;

  @Field(() => MoneyScalar, { description: "What is granted, and not yet with the finance system." })
  readonly unsent!: Money;

  @Field(() => MoneyScalar, { description: "What is granted, and not paid." })
  readonly outstanding!: Money;

  @Field(() => MoneyScalar, { description: "What is left to give." })
  readonly left!: Money;

  @Field(() => MoneyScalar, {
    nullable: true,
    description: "What is proposed on called lists, and not decided; null for the service desk (POOL-1).",
  })
  readonly reserved!: Money | null;
}

@ObjectType("LedgerEntry", {
  simpleResolvers: true,
  description: "One entry in the ledger of a budget line (POOL-18). Added, never changed.",
})
export class LedgerEntryType {
  @Field(() => ID, { description: "Identity of the entry. Opaque." })
  readonly id!: string;

  @Field(() => LedgerEntryKindEnum, { description: "What happened." })
  readonly kind!: LedgerEntryKind;

  @Field(() => MoneyScalar, { description: "How much; below zero only where a line was set to less than before." })
  readonly amount!: Money;

  @Field(() => DateTimeScalar, { description: "When." })
  readonly at!: Instant;

  @Field(() => String, { nullable: true, description: "Which instalment it concerns, by our reference." })
  readonly reference!: string | null;

  readonly row!: LedgerRow;
}

export const LedgerEntryConnection = connectionOf<LedgerEntryType>("LedgerEntry", () => LedgerEntryType);

export function toLedgerEntryType(row: LedgerRow): LedgerEntryType {
  return { ...row, row };
}
