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
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from "type-graphql";
import { assignApplication } from "../../../service/case/assign-application.ts";
import { ApplicationType, toApplicationType } from "../../application/application.type.ts";
import { idOf } from "../../id-of.ts";
import { conflictOfInterest } from "../../refusal/case.refusals.ts";
import { CaseChangeInput } from "../change.inputs.ts";
import { recusedFromCase } from "../../refusal/recused-from-case.refusal.ts";

@InputType("AssignApplicationInput", { description: "Who works on a case." })
export class AssignApplicationInput extends CaseChangeInput {
  @Field(() => ID, { description: "The person, of the case's own administration." })
  readonly assigneeId!: string;

  toCommand() {
    return { ...this.ofCase(), assigneeId: idOf(this.assigneeId, "Person") };
  }
}

@ObjectType("AssignApplicationPayload", { simpleResolvers: true, description: "A case that was given to somebody." })
export class AssignApplicationPayload {
  @Field(() => ApplicationType, { description: "The case as it is now." })
  readonly application!: ApplicationType;
}

const assignApplicationResult = refusalUnion({
  name: "AssignApplicationResult",
  description: "A case that was given to somebody. Or why not.",
  payload: AssignApplicationPayload,
  refusals: [
    recusedFromCase,
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
export class AssignApplicationResolver {
  @Mutation(() => assignApplicationResult.type, {
    description:
      "Gives a case to somebody of its administration: a leader to anybody, a caseworker to themselves (POOL-1, POOL-16).",
  })
  async assignApplication(
    @Arg("input", () => AssignApplicationInput, { description: "What is asked for." }) input: AssignApplicationInput,
    @Ctx() context: RequestContext,
  ): Promise<AssignApplicationPayload | RefusalType> {
    const outcome = await assignApplication(context, input.toCommand());
    return assignApplicationResult.answer(outcome, (application) => ({ application: toApplicationType(application) }));
  }
}
