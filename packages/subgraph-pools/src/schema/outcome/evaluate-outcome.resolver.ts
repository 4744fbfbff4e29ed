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
import { evaluateOutcome } from "../../service/outcome/office-steps.ts";
import { recusedFromCase } from "../refusal/recused-from-case.refusal.ts";
import { OutcomeReportType, toOutcomeReportType } from "./outcome-report.type.ts";
import { EvaluateOutcomeInput } from "./outcome.inputs.ts";

@ObjectType("EvaluateOutcomePayload", {
  simpleResolvers: true,
  description: "A report with what the office thinks of it.",
})
export class EvaluateOutcomePayload {
  @Field(() => OutcomeReportType, { description: "The report as it is now." })
  readonly outcomeReport!: OutcomeReportType;
}

const result = refusalUnion({
  name: "EvaluateOutcomeResult",
  description: "A report with what the office thinks of it. Or why not.",
  payload: EvaluateOutcomePayload,
  refusals: [recusedFromCase, stateConflict, staleVersion, invalidInput, notFound, notAllowed, idempotencyKeyReused],
});

@Resolver()
export class EvaluateOutcomeResolver {
  @Mutation(() => result.type, {
    description:
      "Keeps what the administration thinks of each goal: its own until the report is approved (POOL-12). The own office's.",
  })
  async evaluateOutcome(
    @Arg("input", () => EvaluateOutcomeInput, { description: "What is asked for." }) input: EvaluateOutcomeInput,
    @Ctx() context: RequestContext,
  ): Promise<EvaluateOutcomePayload | RefusalType> {
    const outcome = await evaluateOutcome(context, input.toCommand());
    return result.answer(outcome, (report) => ({ outcomeReport: toOutcomeReportType(report) }));
  }
}
