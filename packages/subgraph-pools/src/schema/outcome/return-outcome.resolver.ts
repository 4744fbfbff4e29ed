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
import { returnOutcome } from "../../service/outcome/office-steps.ts";
import { recusedFromCase } from "../refusal/recused-from-case.refusal.ts";
import { OutcomeReportType, toOutcomeReportType } from "./outcome-report.type.ts";
import { ReturnOutcomeInput } from "./outcome.inputs.ts";

@ObjectType("ReturnOutcomePayload", { simpleResolvers: true, description: "A report that was sent back." })
export class ReturnOutcomePayload {
  @Field(() => OutcomeReportType, { description: "The report as it is now." })
  readonly outcomeReport!: OutcomeReportType;
}

const result = refusalUnion({
  name: "ReturnOutcomeResult",
  description: "A report that was sent back. Or why not.",
  payload: ReturnOutcomePayload,
  refusals: [recusedFromCase, stateConflict, staleVersion, invalidInput, notFound, notAllowed, idempotencyKeyReused],
});

@Resolver()
export class ReturnOutcomeResolver {
  @Mutation(() => result.type, {
    description:
      "Sends a report back to the association with the reason; one that was approved is no longer public from then on (POOL-12). The own office's.",
  })
  async returnOutcome(
    @Arg("input", () => ReturnOutcomeInput, { description: "What is asked for." }) input: ReturnOutcomeInput,
    @Ctx() context: RequestContext,
  ): Promise<ReturnOutcomePayload | RefusalType> {
    const outcome = await returnOutcome(context, input.toCommand());
    return result.answer(outcome, (report) => ({ outcomeReport: toOutcomeReportType(report) }));
  }
}
