import { KeyedInput } from "@indgang/subgraph-kit";
import { Field, ID, InputType, Int } from "type-graphql";
import { idOf } from "../id-of.ts";

@InputType({ description: "What its heirs have in common; not in the schema." })
export abstract class LetterChangeInput extends KeyedInput {
  @Field(() => ID, { description: "The letter." })
  readonly letterId!: string;

  @Field(() => Int, { description: "The letter's version as it was read." })
  readonly version!: number;

  toCommand() {
    const { idempotencyKey, version } = this;
    return { idempotencyKey, version, letterId: idOf(this.letterId, "Letter") };
  }
}
