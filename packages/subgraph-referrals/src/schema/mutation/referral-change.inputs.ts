import { fromGlobalId, KeyedInput } from "@indgang/subgraph-kit";
import { Field, ID, InputType, Int } from "type-graphql";

@InputType({ description: "What its heirs have in common; not in the schema." })
export abstract class ReferralChangeInput extends KeyedInput {
  @Field(() => ID, { description: "The referral." })
  readonly referralId!: string;

  @Field(() => Int, { description: "The referral's version as it was read." })
  readonly version!: number;

  /** Null for an id that is none, which is answered as an unknown one. */
  toReferralId() {
    return fromGlobalId(this.referralId, "Referral");
  }

  toStep() {
    const { idempotencyKey, version } = this;
    return { idempotencyKey, version };
  }
}

@InputType({ description: "What its heirs have in common; not in the schema." })
export abstract class ReasonedReferralInput extends ReferralChangeInput {
  @Field(() => String, {
    description: "Why, at most 4,000 characters; the other side reads it. To an association without a CPR number.",
  })
  readonly reason!: string;

  override toStep() {
    return { ...super.toStep(), reason: this.reason };
  }
}
