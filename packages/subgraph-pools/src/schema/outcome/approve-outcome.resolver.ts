import {
  idempotencyKeyReused,
  invalidInput,
  notAllowed,
  notFound,
  staleVersion,
  stateConflict,
  refusalUnion,
  type RefusalType,
  type RequestContext,
} from "@indgang/subgraph-kit";
import { Arg, Ctx, Field, Mutation, ObjectType, Resolver } from "type-graphql";
import { approveOutcome } from "../../service/outcome/office-steps.ts";
import { recusedFromCase } from "../refusal/recused-from-case.refusal.ts";
import { OutcomeReportType, toOutcomeReportType } from "./outcome-report.type.ts";
import { ApproveOutcomeInput } from "./outcome.inputs.ts";

@ObjectType("ApproveOutcomePayload", { simpleResolvers: true, description: "A report that was approved." })
export class ApproveOutcomePayload {
  @Field(() => OutcomeReportType, { description: "The report as it is now." })
  readonly outcomeReport!: OutcomeReportType;
}

const result = refusalUnion({
  name: "ApproveOutcomeResult",
  description: "A report that was approved. Or why not.",
  payload: ApproveOutcomePayload,
  refusals: [recusedFromCase, stateConflict, staleVersion, invalidInput, notFound, notAllowed, idempotencyKeyReused],
});

@Resolver()
export class ApproveOutcomeResolver {
  @Mutation(() => result.type, {
    description:
      "Approves a report: from then on everybody reads it. Refused while a CPR number stands in it (LAW-7). The own office's.",
  })
  async approveOutcome(
    @Arg("input", () => ApproveOutcomeInput, { description: "What is asked for." }) input: ApproveOutcomeInput,
    @Ctx() context: RequestContext,
  ): Promise<ApproveOutcomePayload | RefusalType> {
    const outcome = await approveOutcome(context, input.toCommand());
    return result.answer(outcome, (report) => ({ outcomeReport: toOutcomeReportType(report) }));
  }
}
