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
import { Arg, Ctx, InputType, Mutation, ObjectType, Resolver } from "type-graphql";
import { withdrawFormDraft } from "../../../service/form/keep-form.ts";
import { toPoolFormType } from "../../form/pool-form.type.ts";
import { FormChangeInput, FormPayload } from "./form.inputs.ts";

@InputType("WithdrawFormDraftInput", { description: "A draft that is thrown away." })
export class WithdrawFormDraftInput extends FormChangeInput {
  toCommand() {
    return this.ofForm();
  }
}

@ObjectType("WithdrawFormDraftPayload", { simpleResolvers: true, description: "A draft that was thrown away." })
export class WithdrawFormDraftPayload extends FormPayload {}

const withdrawFormDraftResult = refusalUnion({
  name: "WithdrawFormDraftResult",
  description: "A draft that was thrown away. Or why not.",
  payload: WithdrawFormDraftPayload,
  refusals: [stateConflict, staleVersion, invalidInput, notFound, notAllowed, idempotencyKeyReused],
});

@Resolver()
export class WithdrawFormDraftResolver {
  @Mutation(() => withdrawFormDraftResult.type, {
    description: "Throws a draft away; what was published stays (POOL-6).",
  })
  async withdrawFormDraft(
    @Arg("input", () => WithdrawFormDraftInput, { description: "What is asked for." }) input: WithdrawFormDraftInput,
    @Ctx() context: RequestContext,
  ): Promise<WithdrawFormDraftPayload | RefusalType> {
    const outcome = await withdrawFormDraft(context, input.toCommand());
    return withdrawFormDraftResult.answer(outcome, (form) => ({ form: toPoolFormType(form) }));
  }
}
