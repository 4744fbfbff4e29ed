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
import { withdrawApplication } from "../../../service/case/formalities.ts";
import { ApplicationType, toApplicationType } from "../../application/application.type.ts";
import { CaseChangeInput } from "../change.inputs.ts";
import { recusedFromCase } from "../../refusal/recused-from-case.refusal.ts";

@InputType("WithdrawApplicationInput", { description: "Which application is taken back." })
export class WithdrawApplicationInput extends CaseChangeInput {
  @Field(() => String, { nullable: true, description: "What the association said." })
  readonly note?: string | null;

  toCommand() {
    return { ...this.ofCase(), note: this.note ?? null };
  }
}

@ObjectType("WithdrawApplicationPayload", { simpleResolvers: true, description: "A case that was taken back." })
export class WithdrawApplicationPayload {
  @Field(() => ApplicationType, { description: "The case as it is now." })
  readonly application!: ApplicationType;
}

const withdrawApplicationResult = refusalUnion({
  name: "WithdrawApplicationResult",
  description: "A case that was taken back. Or why not.",
  payload: WithdrawApplicationPayload,
  refusals: [recusedFromCase, stateConflict, staleVersion, invalidInput, notFound, notAllowed, idempotencyKeyReused],
});

@Resolver()
export class WithdrawApplicationResolver {
  @Mutation(() => withdrawApplicationResult.type, {
    description: "Takes an application back, as the association wishes; until it is decided on.",
  })
  async withdrawApplication(
    @Arg("input", () => WithdrawApplicationInput, { description: "What is asked for." })
    input: WithdrawApplicationInput,
    @Ctx() context: RequestContext,
  ): Promise<WithdrawApplicationPayload | RefusalType> {
    const outcome = await withdrawApplication(context, input.toCommand());
    return withdrawApplicationResult.answer(outcome, (application) => ({
      application: toApplicationType(application),
    }));
  }
}
