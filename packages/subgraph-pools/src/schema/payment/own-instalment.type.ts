import type { Money, PlainDate } from "@indgang/domain/kernel";
import type { InstalmentWait, OwnInstalment, OwnInstalmentState } from "@indgang/domain/payments";
import { DateScalar, graphEnum, MoneyScalar, type RequestContext } from "@indgang/subgraph-kit";
import { Ctx, Field, FieldResolver, Int, ObjectType, Resolver, Root } from "type-graphql";
import { readOwnInstalments } from "../../service/payment/read-own-payments.ts";
import { OwnApplicationType } from "../draft/own-application.type.ts";

export const OwnInstalmentStateEnum = graphEnum({
  name: "OwnInstalmentState",
  description: "How far an instalment has come, as its association is told (POOL-11).",
  values: {
    PLANNED: "It is to be paid.",
    ON_ITS_WAY: "It is with the finance system.",
    PAID: "It was paid.",
    STOPPED: "It is held back.",
    CANCELLED: "It is not to be paid; its amount is no longer granted.",
  } satisfies Record<OwnInstalmentState, string>,
});

export const InstalmentWaitEnum = graphEnum({
  name: "InstalmentWait",
  description: "What an instalment waits for beside its day (POOL-11).",
  values: {
    ACCOUNTS: "Accounts that the association owes the pool, of this grant or another.",
    AGREEMENT: "The cooperation agreement that the grant needs (ASSOC-6).",
    CONDITION: "Its condition.",
    MUNICIPALITY: "The municipality has stopped it, and says when it goes on.",
  } satisfies Record<InstalmentWait, string>,
});

@ObjectType("OwnInstalment", {
  simpleResolvers: true,
  description:
    "One part of an association's own grant, and when it is paid (POOL-11). What clerks note with it is not told.",
})
export class OwnInstalmentType {
  @Field(() => String, { description: "Our reference, as it comes with the payment: case number and position." })
  readonly reference!: string;

  @Field(() => Int, { description: "Its place in its plan, from 1." })
  readonly position!: number;

  @Field(() => MoneyScalar, { description: "How much." })
  readonly amount!: Money;

  @Field(() => DateScalar, { description: "When it is to be paid." })
  readonly dueOn!: PlainDate;

  @Field(() => String, { nullable: true, description: "What has to be there first, in words; null: nothing." })
  readonly condition!: string | null;

  @Field(() => OwnInstalmentStateEnum, { description: "How far it has come." })
  readonly state!: OwnInstalmentState;

  @Field(() => InstalmentWaitEnum, {
    nullable: true,
    description: "What it waits for; null: its day alone, or nothing any more.",
  })
  readonly waitsFor!: InstalmentWait | null;

  @Field(() => DateScalar, { nullable: true, description: "The day on which it was paid." })
  readonly paidOn!: PlainDate | null;
}

@Resolver(() => OwnApplicationType)
export class OwnApplicationPaymentsResolver {
  @FieldResolver(() => [OwnInstalmentType], {
    description: "How its grant is paid, the first due first (POOL-11); none before that is planned.",
  })
  instalments(@Root() { own }: OwnApplicationType, @Ctx() context: RequestContext): Promise<readonly OwnInstalment[]> {
    return readOwnInstalments(context, own);
  }
}
