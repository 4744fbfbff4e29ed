import { KeyedInput } from "@indgang/subgraph-kit";
import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { PoolFormType } from "../../form/pool-form.type.ts";
import { idOf } from "../../id-of.ts";

@InputType({ description: "What its heirs have in common; not in the schema." })
export abstract class FormChangeInput extends KeyedInput {
  @Field(() => ID, { description: "The draft." })
  readonly formId!: string;

  @Field(() => Int, { description: "The draft's version as it was read." })
  readonly version!: number;

  protected ofForm() {
    const { idempotencyKey, version } = this;
    return { idempotencyKey, version, formId: idOf(this.formId, "PoolForm") };
  }
}

@ObjectType({ description: "What its heirs have in common; not in the schema." })
export abstract class FormPayload {
  @Field(() => PoolFormType, { description: "The form as it is now." })
  readonly form!: PoolFormType;
}
