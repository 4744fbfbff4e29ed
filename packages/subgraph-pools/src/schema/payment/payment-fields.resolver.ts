import type { RequestContext } from "@indgang/subgraph-kit";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { isStoppedByAccounts } from "../../service/accounts/read-accounts.ts";
import { isExportable, payeeFor, planOf, readFile, readPlanOf } from "../../service/payment/read-payments.ts";
import { readApplication } from "../../service/read-case.ts";
import { poolById } from "../../store/pool/pool.store.ts";
import { present } from "../../store/present.ts";
import { ApplicationType, toApplicationType } from "../application/application.type.ts";
import { PoolType, toPoolType } from "../pool/pool.type.ts";
import { InstalmentType } from "./instalment.type.ts";
import { PaymentFileType, toPaymentFileType } from "./payment-file.type.ts";
import { PayeeType, PaymentPlanType, toPayeeType, toPaymentPlanType } from "./payment-plan.type.ts";

@Resolver(() => ApplicationType)
export class ApplicationPaymentFieldsResolver {
  @FieldResolver(() => PaymentPlanType, {
    nullable: true,
    description: "How its grant is paid; null while nobody has planned it.",
  })
  async paymentPlan(
    @Root() { head }: ApplicationType,
    @Ctx() context: RequestContext,
  ): Promise<PaymentPlanType | null> {
    const plan = await readPlanOf(context, head);
    return plan && toPaymentPlanType(plan);
  }
}

@Resolver(() => PaymentPlanType)
export class PaymentPlanFieldsResolver {
  @FieldResolver(() => PayeeType, {
    nullable: true,
    description: "Where it is paid: for the office and the service desk; null for the committee.",
  })
  payee(@Root() { plan }: PaymentPlanType, @Ctx() context: RequestContext): PayeeType | null {
    const payee = payeeFor(context, plan);
    return payee && toPayeeType(payee);
  }

  @FieldResolver(() => ApplicationType, { nullable: true, description: "The case that was granted." })
  async application(
    @Root() { plan }: PaymentPlanType,
    @Ctx() context: RequestContext,
  ): Promise<ApplicationType | null> {
    const application = await readApplication(context, plan.applicationId);
    return application && toApplicationType(application);
  }
}

@Resolver(() => InstalmentType)
export class InstalmentFieldsResolver {
  @FieldResolver(() => PaymentPlanType, { description: "The plan that it is a part of." })
  async plan(@Root() { instalment }: InstalmentType, @Ctx() context: RequestContext): Promise<PaymentPlanType> {
    return toPaymentPlanType(await planOf(context, instalment));
  }

  @FieldResolver(() => ApplicationType, { nullable: true, description: "The case that was granted." })
  async application(
    @Root() { instalment }: InstalmentType,
    @Ctx() context: RequestContext,
  ): Promise<ApplicationType | null> {
    const application = await readApplication(context, instalment.applicationId);
    return application && toApplicationType(application);
  }

  @FieldResolver(() => PoolType, { description: "The pool that pays." })
  async pool(@Root() { instalment }: InstalmentType, @Ctx() context: RequestContext): Promise<PoolType> {
    return toPoolType(present(await context.use(poolById).load(instalment.poolId), "The pool of an instalment"));
  }

  @FieldResolver(() => PaymentFileType, {
    nullable: true,
    description: "In which file it was handed to the finance system; null for whoever does not pay.",
  })
  async file(@Root() { instalment }: InstalmentType, @Ctx() context: RequestContext): Promise<PaymentFileType | null> {
    const file = instalment.fileId === null ? null : await readFile(context, instalment.fileId);
    return file && toPaymentFileType(file);
  }

  @FieldResolver(() => Boolean, {
    description: "Whether it stands still because the association owes the pool accounts (POOL-11).",
  })
  isStoppedByAccounts(@Root() { instalment }: InstalmentType, @Ctx() context: RequestContext): Promise<boolean> {
    const isOpen = instalment.state === "PLANNED" || instalment.state === "READY";
    return isOpen ? isStoppedByAccounts(context, instalment.applicationId) : Promise.resolve(false);
  }

  @FieldResolver(() => Boolean, {
    description:
      "Whether the viewer could export it now: it is ready, somebody else planned it (POOL-2), and no accounts are missing (POOL-11).",
  })
  isExportable(@Root() { instalment }: InstalmentType, @Ctx() context: RequestContext): Promise<boolean> {
    return isExportable(context, instalment);
  }
}
