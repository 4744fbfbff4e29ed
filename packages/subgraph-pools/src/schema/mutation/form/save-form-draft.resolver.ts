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
import { saveFormDraft } from "../../../service/form/keep-form.ts";
import { toPoolFormType } from "../../form/pool-form.type.ts";
import { FormSectionType } from "../../form/form-question.type.ts";
import { FormChangeInput, FormPayload } from "./form.inputs.ts";

@InputType("SaveFormDraftInput", { description: "What a draft asks." })
export class SaveFormDraftInput extends FormChangeInput {
  @Field(() => [FormSectionType], { description: "Everything that it asks, in order." })
  readonly sections!: readonly FormSectionType[];

  toCommand() {
    return { ...this.ofForm(), sections: this.sections };
  }
}

@ObjectType("SaveFormDraftPayload", { simpleResolvers: true, description: "A draft that was saved." })
export class SaveFormDraftPayload extends FormPayload {}

const saveFormDraftResult = refusalUnion({
  name: "SaveFormDraftResult",
  description: "A draft that was saved. Or why not.",
  payload: SaveFormDraftPayload,
  refusals: [stateConflict, staleVersion, invalidInput, notFound, notAllowed, idempotencyKeyReused],
});

@Resolver()
export class SaveFormDraftResolver {
  @Mutation(() => saveFormDraftResult.type, {
    description: "Saves a draft as far as it has come; what is missing is told when it is published (POOL-6).",
  })
  async saveFormDraft(
    @Arg("input", () => SaveFormDraftInput, { description: "What is asked for." }) input: SaveFormDraftInput,
    @Ctx() context: RequestContext,
  ): Promise<SaveFormDraftPayload | RefusalType> {
    const outcome = await saveFormDraft(context, input.toCommand());
    return saveFormDraftResult.answer(outcome, (form) => ({ form: toPoolFormType(form) }));
  }
}
