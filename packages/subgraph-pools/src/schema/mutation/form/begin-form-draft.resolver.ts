import type { FormKind } from "@indgang/domain/form";
import {
  idempotencyKeyReused,
  invalidInput,
  KeyedInput,
  notAllowed,
  notFound,
  type RefusalType,
  refusalUnion,
  type RequestContext,
  stateConflict,
} from "@indgang/subgraph-kit";
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from "type-graphql";
import { beginFormDraft } from "../../../service/form/keep-form.ts";
import { toPoolFormType } from "../../form/pool-form.type.ts";
import { FormKindEnum } from "../../enum/form.enums.ts";
import { idOf, idOrNull } from "../../id-of.ts";
import { FormPayload } from "./form.inputs.ts";

@InputType("BeginFormDraftInput", { description: "A draft that is begun." })
export class BeginFormDraftInput extends KeyedInput {
  @Field(() => ID, { description: "Whose form it is." })
  readonly poolId!: string;

  @Field(() => FormKindEnum, { description: "For whom it is." })
  readonly kind!: FormKind;

  @Field(() => ID, { nullable: true, description: "A version of the same pool to copy; left out: an empty draft." })
  readonly copiedFormId?: string | null;

  toCommand() {
    return {
      idempotencyKey: this.idempotencyKey,
      poolId: idOf(this.poolId, "Pool"),
      kind: this.kind,
      copiedFormId: idOrNull(this.copiedFormId, "PoolForm"),
    };
  }
}

@ObjectType("BeginFormDraftPayload", { simpleResolvers: true, description: "A draft that was begun." })
export class BeginFormDraftPayload extends FormPayload {}

const beginFormDraftResult = refusalUnion({
  name: "BeginFormDraftResult",
  description: "A draft that was begun. Or why not.",
  payload: BeginFormDraftPayload,
  refusals: [stateConflict, invalidInput, notFound, notAllowed, idempotencyKeyReused],
});

@Resolver()
export class BeginFormDraftResolver {
  @Mutation(() => beginFormDraftResult.type, {
    description:
      "Begins a draft of a pool's form, empty or as a copy of a version; one at a time of each kind (POOL-6, POOL-7).",
  })
  async beginFormDraft(
    @Arg("input", () => BeginFormDraftInput, { description: "What is asked for." }) input: BeginFormDraftInput,
    @Ctx() context: RequestContext,
  ): Promise<BeginFormDraftPayload | RefusalType> {
    const outcome = await beginFormDraft(context, input.toCommand());
    return beginFormDraftResult.answer(outcome, (form) => ({ form: toPoolFormType(form) }));
  }
}
