import { largestExport } from "@indgang/domain/payments";
import {
  idempotencyKeyReused,
  invalidInput,
  KeyedInput,
  notAllowed,
  notFound,
  type RefusalType,
  refusalUnion,
  type RequestContext,
  staleVersion,
  stateConflict,
} from "@indgang/subgraph-kit";
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from "type-graphql";
import { exportPayments } from "../../service/payment/export-payments.ts";
import { idOf } from "../id-of.ts";
import { accountsMissing, agreementNeeded, secondPersonNeeded } from "../refusal/payment.refusals.ts";
import { recusedFromCase } from "../refusal/recused-from-case.refusal.ts";
import { PaymentFileType, toPaymentFileType } from "./payment-file.type.ts";

@InputType("ExportPaymentsInput", { description: "What is handed to the finance system." })
export class ExportPaymentsInput extends KeyedInput {
  @Field(() => [ID], { description: `The instalments, all of them ready, from 1 to ${largestExport}.` })
  readonly instalmentIds!: string[];

  toCommand() {
    const { idempotencyKey, instalmentIds } = this;
    return { idempotencyKey, instalmentIds: instalmentIds.map((id) => idOf(id, "Instalment")) };
  }
}

@ObjectType("ExportPaymentsPayload", { simpleResolvers: true, description: "Files that were made." })
export class ExportPaymentsPayload {
  @Field(() => [PaymentFileType], { description: "One for each administration that pays." })
  readonly files!: readonly PaymentFileType[];
}

const exportPaymentsResult = refusalUnion({
  name: "ExportPaymentsResult",
  description: "Files that were made. Or why not.",
  payload: ExportPaymentsPayload,
  refusals: [
    agreementNeeded,
    accountsMissing,
    secondPersonNeeded,
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
export class ExportPaymentsResolver {
  @Mutation(() => exportPaymentsResult.type, {
    description:
      "Hands ready instalments to the finance system, once, all or nothing (POOL-2). By another person than who planned them (POOL-11).",
  })
  async exportPayments(
    @Arg("input", () => ExportPaymentsInput, { description: "What is asked for." }) input: ExportPaymentsInput,
    @Ctx() context: RequestContext,
  ): Promise<ExportPaymentsPayload | RefusalType> {
    const outcome = await exportPayments(context, input.toCommand());
    return exportPaymentsResult.answer(outcome, (files) => ({ files: files.map(toPaymentFileType) }));
  }
}
