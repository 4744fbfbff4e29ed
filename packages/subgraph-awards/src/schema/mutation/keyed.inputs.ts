import { fromGlobalId, KeyedInput } from "@indgang/subgraph-kit";
import { Field, ID, InputType, Int } from "type-graphql";

@InputType({ description: "What its heirs have in common; not in the schema." })
export abstract class CycleChangeInput extends KeyedInput {
  @Field(() => ID, { description: "The year of the prize." })
  readonly cycleId!: string;

  @Field(() => Int, { description: "The version of the year of the prize as it was read." })
  readonly version!: number;

  /** Null for an id that is none, which is answered as an unknown one. */
  toCycleId() {
    return fromGlobalId(this.cycleId, "AwardCycle");
  }

  toStep() {
    const { idempotencyKey, version } = this;
    return { idempotencyKey, version };
  }
}

@InputType({ description: "What its heirs have in common; not in the schema." })
export abstract class NominationChangeInput extends KeyedInput {
  @Field(() => ID, { description: "The nomination." })
  readonly nominationId!: string;

  @Field(() => Int, { description: "The nomination's version as it was read." })
  readonly version!: number;

  /** Null for an id that is none, which is answered as an unknown one. */
  toNominationId() {
    return fromGlobalId(this.nominationId, "Nomination");
  }

  toStep() {
    const { idempotencyKey, version } = this;
    return { idempotencyKey, version };
  }
}
