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
import { saveAssessment } from "../../../service/case/assess-application.ts";
import { AssessmentType, toAssessmentType } from "../../assessment/assessment.type.ts";
import { assessmentIncomplete, conflictOfInterest } from "../../refusal/case.refusals.ts";
import { AssessmentChangeInput } from "./assessment.input.ts";

@InputType("SaveAssessmentInput", { description: "A draft of an assessment." })
export class SaveAssessmentInput extends AssessmentChangeInput {}

@ObjectType("SaveAssessmentPayload", { simpleResolvers: true, description: "An assessment that was saved." })
export class SaveAssessmentPayload {
  @Field(() => AssessmentType, { description: "The assessment as it is now." })
  readonly assessment!: AssessmentType;
}

const saveAssessmentResult = refusalUnion({
  name: "SaveAssessmentResult",
  description: "An assessment that was saved. Or why not.",
  payload: SaveAssessmentPayload,
  refusals: [
    assessmentIncomplete,
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
export class SaveAssessmentResolver {
  @Mutation(() => saveAssessmentResult.type, {
    description: "Saves a draft of an assessment, gaps and all (POOL-4). Whoever saved last is the assessor.",
  })
  async saveAssessment(
    @Arg("input", () => SaveAssessmentInput, { description: "What is asked for." }) input: SaveAssessmentInput,
    @Ctx() context: RequestContext,
  ): Promise<SaveAssessmentPayload | RefusalType> {
    const outcome = await saveAssessment(context, input.toCommand());
    return saveAssessmentResult.answer(outcome, (assessment) => ({ assessment: toAssessmentType(assessment) }));
  }
}
