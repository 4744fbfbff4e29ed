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
import { reopenAssessment } from "../../../service/case/assess-application.ts";
import { ApplicationType, toApplicationType } from "../../application/application.type.ts";
import { CaseChangeInput } from "../change.inputs.ts";
import { recusedFromCase } from "../../refusal/recused-from-case.refusal.ts";

@InputType("ReopenAssessmentInput", { description: "Whose assessment is opened again." })
export class ReopenAssessmentInput extends CaseChangeInput {
  toCommand() {
    return this.ofCase();
  }
}

@ObjectType("ReopenAssessmentPayload", {
  simpleResolvers: true,
  description: "A case whose assessment was opened again.",
})
export class ReopenAssessmentPayload {
  @Field(() => ApplicationType, { description: "The case as it is now." })
  readonly application!: ApplicationType;
}

const reopenAssessmentResult = refusalUnion({
  name: "ReopenAssessmentResult",
  description: "A case whose assessment was opened again. Or why not.",
  payload: ReopenAssessmentPayload,
  refusals: [recusedFromCase, stateConflict, staleVersion, invalidInput, notFound, notAllowed, idempotencyKeyReused],
});

@Resolver()
export class ReopenAssessmentResolver {
  @Mutation(() => reopenAssessmentResult.type, {
    description: "Opens a completed assessment again, until the case is on a meeting's list; for leaders.",
  })
  async reopenAssessment(
    @Arg("input", () => ReopenAssessmentInput, { description: "What is asked for." }) input: ReopenAssessmentInput,
    @Ctx() context: RequestContext,
  ): Promise<ReopenAssessmentPayload | RefusalType> {
    const outcome = await reopenAssessment(context, input.toCommand());
    return reopenAssessmentResult.answer(outcome, (application) => ({ application: toApplicationType(application) }));
  }
}
