import { KeyedInput } from "@indgang/subgraph-kit";
import { Field, ID, InputType, Int } from "type-graphql";
import { idOf } from "../id-of.ts";

@InputType({ description: "What its heirs have in common; not in the schema." })
export abstract class InstalmentStepInput extends KeyedInput {
  @Field(() => ID, { description: "The instalment." })
  readonly instalmentId!: string;

  @Field(() => Int, { description: "The plan's version as it was read." })
  readonly version!: number;

  protected ofInstalment(note: string | null | undefined) {
    const { idempotencyKey, version } = this;
    return { idempotencyKey, version, instalmentId: idOf(this.instalmentId, "Instalment"), note: note ?? null };
  }
}

@InputType({ description: "What its heirs have in common; not in the schema." })
export abstract class PlanStepInput extends KeyedInput {
  @Field(() => ID, { description: "The plan." })
  readonly paymentPlanId!: string;

  @Field(() => Int, { description: "The plan's version as it was read." })
  readonly version!: number;

  protected ofPlan() {
    const { idempotencyKey, version } = this;
    return { idempotencyKey, version, planId: idOf(this.paymentPlanId, "PaymentPlan") };
  }
}
