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
import { handInOutcome } from "../../service/outcome/write-outcome.ts";
import { OutcomeReportType, toOutcomeReportType } from "./outcome-report.type.ts";
import { HandInOutcomeInput } from "./outcome.inputs.ts";

@ObjectType("HandInOutcomePayload", { simpleResolvers: true, description: "A report that was handed in." })
export class HandInOutcomePayload {
  @Field(() => OutcomeReportType, { description: "The report as it is now." })
  readonly outcomeReport!: OutcomeReportType;
}

const result = refusalUnion({
  name: "HandInOutcomeResult",
  description: "A report that was handed in. Or why not.",
  payload: HandInOutcomePayload,
  refusals: [stateConflict, staleVersion, invalidInput, notFound, notAllowed, idempotencyKeyReused],
});

@Resolver()
export class HandInOutcomeResolver {
  @Mutation(() => result.type, {
    description:
      "Hands in what came of a grant: every goal, in words and figures (POOL-12). For whoever speaks for the association.",
  })
  async handInOutcome(
    @Arg("input", () => HandInOutcomeInput, { description: "What is asked for." }) input: HandInOutcomeInput,
    @Ctx() context: RequestContext,
  ): Promise<HandInOutcomePayload | RefusalType> {
    const outcome = await handInOutcome(context, input.toCommand());
    return result.answer(outcome, (report) => ({ outcomeReport: toOutcomeReportType(report) }));
  }
}
