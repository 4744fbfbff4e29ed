import type { PlainDate } from "@indgang/domain/kernel";
import type { InstalmentState } from "@indgang/domain/payments";
import {
  DateScalar,
  ForwardPageArguments,
  fromGlobalId,
  keyOfGlobalId,
  mapPage,
  type Connection,
  type RequestContext,
} from "@indgang/subgraph-kit";
import { Arg, Args, ArgsType, Ctx, Field, ID, InputType, Query, Resolver } from "type-graphql";
import { filesFor, paymentsFor, readFile } from "../../service/payment/read-payments.ts";
import type { PaymentCriteria } from "../../store/payment/payment.store.ts";
import { InstalmentStateEnum } from "../enum/payment.enums.ts";
import { idOf } from "../id-of.ts";
import { InstalmentConnection, toInstalmentType, type InstalmentType } from "./instalment.type.ts";
import { PaymentFileConnection, PaymentFileType, toPaymentFileType } from "./payment-file.type.ts";

@InputType("PaymentFilter", {
  description: "What a list of payments is narrowed by: everything that is given must hold.",
})
export class PaymentFilter {
  @Field(() => ID, { nullable: true, description: "Only from this pool." })
  readonly poolId?: string | null;

  @Field(() => ID, { nullable: true, description: "Only by this administration." })
  readonly administrationId?: string | null;

  @Field(() => [InstalmentStateEnum], { nullable: true, description: "Only in one of these states." })
  readonly states?: InstalmentState[] | null;

  @Field(() => DateScalar, { nullable: true, description: "Due on this day or earlier." })
  readonly dueTo?: PlainDate | null;

  @Field(() => String, { nullable: true, description: "Only the one with this reference of ours." })
  readonly reference?: string | null;
}

@ArgsType()
export class PaymentsArguments extends ForwardPageArguments {
  @Field(() => PaymentFilter, { nullable: true, description: "What the list is narrowed by." })
  readonly filter?: PaymentFilter | null;

  criteria(): PaymentCriteria {
    const { poolId, administrationId, states, dueTo, reference } = this.filter ?? {};
    return {
      ...(typeof poolId === "string" && { poolId: idOf(poolId, "Pool") }),
      ...(typeof administrationId === "string" && {
        administration: keyOfGlobalId(administrationId, "Administration") ?? "",
      }),
      ...(states && { states }),
      ...(typeof dueTo === "string" && { dueTo }),
      ...(typeof reference === "string" && { reference: reference.trim() }),
    };
  }
}

@Resolver()
export class PaymentsResolver {
  @Query(() => InstalmentConnection, {
    description:
      "What is to be paid, and was, the first due first: of the own administration; at the service desk of all (POOL-2).",
  })
  async payments(
    @Args(() => PaymentsArguments) asked: PaymentsArguments,
    @Ctx() context: RequestContext,
  ): Promise<Connection<InstalmentType>> {
    const found = await paymentsFor(context, asked.criteria(), asked.toPage());
    return new InstalmentConnection(mapPage(found, toInstalmentType));
  }

  @Query(() => PaymentFileConnection, {
    description: "What was handed to the finance system, the latest first. For those who pay (POOL-2).",
  })
  async paymentFiles(
    @Args(() => ForwardPageArguments) page: ForwardPageArguments,
    @Ctx() context: RequestContext,
  ): Promise<Connection<PaymentFileType>> {
    return new PaymentFileConnection(mapPage(await filesFor(context, page.toPage()), toPaymentFileType));
  }

  @Query(() => PaymentFileType, { nullable: true, description: "One such file, to be taken down again." })
  async paymentFile(
    @Arg("id", () => ID, { description: "The file." }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<PaymentFileType | null> {
    const key = fromGlobalId(id, "PaymentFile");
    const file = key === null ? null : await readFile(context, key);
    return file && toPaymentFileType(file);
  }
}
