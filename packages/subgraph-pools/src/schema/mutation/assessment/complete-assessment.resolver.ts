import {
  idempotencyKeyReused,
  invalidInput,
  notAllowed,
  notFound,
  type RefusalType,
  refusalUnion,
  type RequestContext,
  staleVersion,
  stateConflict,
} from "@indgang/subgraph-kit";
import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Resolver } from "type-graphql";
import { completeAssessment } from "../../../service/case/assess-application.ts";
import { AssessmentType, toAssessmentType } from "../../assessment/assessment.type.ts";
import { amountAboveApplied, assessmentIncomplete, conflictOfInterest } from "../../refusal/case.refusals.ts";
import { AssessmentChangeInput } from "./assessment.input.ts";

@InputType("CompleteAssessmentInput", { description: "A whole assessment." })
export class CompleteAssessmentInput extends AssessmentChangeInput {}

@ObjectType("CompleteAssessmentPayload", { simpleResolvers: true, description: "An assessment that was completed." })
export class CompleteAssessmentPayload {
  @Field(() => AssessmentType, { description: "The assessment as it is now." })
  readonly assessment!: AssessmentType;
}

const completeAssessmentResult = refusalUnion({
  name: "CompleteAssessmentResult",
  description: "An assessment that was completed. Or why not.",
  payload: CompleteAssessmentPayload,
  refusals: [
    assessmentIncomplete,
    amountAboveApplied,
    conflictOfInterest,
    stateConflict,
    staleVersion,
    invalidInput,
    notFound,
    notAllowed,
    idempotencyKeyReused,
  ],
});

@Resolver()
export class CompleteAssessmentResolver {
  @Mutation(() => completeAssessmentResult.type, {
    description: "Saves and completes an assessment; the case then waits for a meeting (POOL-4).",
  })
  async completeAssessment(
    @Arg("input", () => CompleteAssessmentInput, { description: "What is asked for." }) input: CompleteAssessmentInput,
    @Ctx() context: RequestContext,
  ): Promise<CompleteAssessmentPayload | RefusalType> {
    const outcome = await completeAssessment(context, input.toCommand());
    return completeAssessmentResult.answer(outcome, (assessment) => ({ assessment: toAssessmentType(assessment) }));
  }
}
