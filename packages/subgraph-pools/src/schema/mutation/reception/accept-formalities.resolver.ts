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
import { acceptFormalities } from "../../../service/case/formalities.ts";
import { ApplicationType, toApplicationType } from "../../application/application.type.ts";
import { formalRequirementsUnmet } from "../../refusal/case.refusals.ts";
import { CaseChangeInput } from "../change.inputs.ts";
import { FormalCheckItemInput, toChecks } from "./formal-check.input.ts";
import { recusedFromCase } from "../../refusal/recused-from-case.refusal.ts";

@InputType("AcceptFormalitiesInput", { description: "What was checked of a case." })
export class AcceptFormalitiesInput extends CaseChangeInput {
  @Field(() => [FormalCheckItemInput], {
    description:
      "What was found; requirements that are left out stay as they were. WITHIN_DEADLINE is measured, whatever is ticked.",
  })
  readonly checks!: FormalCheckItemInput[];

  toCommand() {
    return { ...this.ofCase(), checks: toChecks(this.checks) };
  }
}

@ObjectType("AcceptFormalitiesPayload", {
  simpleResolvers: true,
  description: "A case whose formalities were accepted.",
})
export class AcceptFormalitiesPayload {
  @Field(() => ApplicationType, { description: "The case as it is now." })
  readonly application!: ApplicationType;
}

const acceptFormalitiesResult = refusalUnion({
  name: "AcceptFormalitiesResult",
  description: "A case whose formalities were accepted. Or why not.",
  payload: AcceptFormalitiesPayload,
  refusals: [
    recusedFromCase,
    formalRequirementsUnmet,
    stateConflict,
    staleVersion,
    invalidInput,
    notFound,
    notAllowed,
    idempotencyKeyReused,
  ],
});

@Resolver()
export class AcceptFormalitiesResolver {
  @Mutation(() => acceptFormalitiesResult.type, {
    description: "Accepts the formalities of a case, which is then assessed (POOL-2, POOL-6).",
  })
  async acceptFormalities(
    @Arg("input", () => AcceptFormalitiesInput, { description: "What is asked for." }) input: AcceptFormalitiesInput,
    @Ctx() context: RequestContext,
  ): Promise<AcceptFormalitiesPayload | RefusalType> {
    const outcome = await acceptFormalities(context, input.toCommand());
    return acceptFormalitiesResult.answer(outcome, (application) => ({ application: toApplicationType(application) }));
  }
}
