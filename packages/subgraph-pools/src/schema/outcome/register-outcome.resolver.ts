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
import { registerOutcome } from "../../service/outcome/office-steps.ts";
import { recusedFromCase } from "../refusal/recused-from-case.refusal.ts";
import { OutcomeReportType, toOutcomeReportType } from "./outcome-report.type.ts";
import { RegisterOutcomeInput } from "./outcome.inputs.ts";

@ObjectType("RegisterOutcomePayload", { simpleResolvers: true, description: "A report that was taken in." })
export class RegisterOutcomePayload {
  @Field(() => OutcomeReportType, { description: "The report as it is now." })
  readonly outcomeReport!: OutcomeReportType;
}

const result = refusalUnion({
  name: "RegisterOutcomeResult",
  description: "A report that was taken in. Or why not.",
  payload: RegisterOutcomePayload,
  refusals: [recusedFromCase, stateConflict, staleVersion, invalidInput, notFound, notAllowed, idempotencyKeyReused],
});

@Resolver()
export class RegisterOutcomeResolver {
  @Mutation(() => result.type, {
    description: "Takes in a report that came on paper (POOL-2, POOL-12): the service desk or the own office.",
  })
  async registerOutcome(
    @Arg("input", () => RegisterOutcomeInput, { description: "What is asked for." }) input: RegisterOutcomeInput,
    @Ctx() context: RequestContext,
  ): Promise<RegisterOutcomePayload | RefusalType> {
    const outcome = await registerOutcome(context, input.toCommand());
    return result.answer(outcome, (report) => ({ outcomeReport: toOutcomeReportType(report) }));
  }
}
