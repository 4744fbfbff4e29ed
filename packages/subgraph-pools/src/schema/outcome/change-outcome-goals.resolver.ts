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
import { changeOutcomeGoals } from "../../service/outcome/office-steps.ts";
import { recusedFromCase } from "../refusal/recused-from-case.refusal.ts";
import { OutcomeReportType, toOutcomeReportType } from "./outcome-report.type.ts";
import { ChangeOutcomeGoalsInput } from "./outcome.inputs.ts";

@ObjectType("ChangeOutcomeGoalsPayload", { simpleResolvers: true, description: "A report whose goals were changed." })
export class ChangeOutcomeGoalsPayload {
  @Field(() => OutcomeReportType, { description: "The report as it is now." })
  readonly outcomeReport!: OutcomeReportType;
}

const result = refusalUnion({
  name: "ChangeOutcomeGoalsResult",
  description: "A report whose goals were changed. Or why not.",
  payload: ChangeOutcomeGoalsPayload,
  refusals: [recusedFromCase, stateConflict, staleVersion, invalidInput, notFound, notAllowed, idempotencyKeyReused],
});

@Resolver()
export class ChangeOutcomeGoalsResolver {
  @Mutation(() => result.type, {
    description:
      "Changes the goals of a grant, such as of one that was given in part, or the day by which they are told of; the association is told (POOL-12). The own office's.",
  })
  async changeOutcomeGoals(
    @Arg("input", () => ChangeOutcomeGoalsInput, { description: "What is asked for." }) input: ChangeOutcomeGoalsInput,
    @Ctx() context: RequestContext,
  ): Promise<ChangeOutcomeGoalsPayload | RefusalType> {
    const outcome = await changeOutcomeGoals(context, input.toCommand());
    return result.answer(outcome, (report) => ({ outcomeReport: toOutcomeReportType(report) }));
  }
}
