import { KeyedInput } from "@indgang/subgraph-kit";
import { Field, ID, InputType, Int } from "type-graphql";
import { idOf } from "../id-of.ts";

@InputType({ description: "What its heirs have in common; not in the schema." })
export abstract class CaseChangeInput extends KeyedInput {
  @Field(() => ID, { description: "The case." })
  readonly applicationId!: string;

  @Field(() => Int, { description: "The case's version as it was read." })
  readonly version!: number;

  protected ofCase() {
    const { idempotencyKey, version } = this;
    return { idempotencyKey, version, applicationId: idOf(this.applicationId, "Application") };
  }
}

@InputType({ description: "What its heirs have in common; not in the schema." })
export abstract class MeetingChangeInput extends KeyedInput {
  @Field(() => ID, { description: "The meeting." })
  readonly meetingId!: string;

  @Field(() => Int, { description: "The meeting's version as it was read." })
  readonly version!: number;

  protected ofMeeting() {
    const { idempotencyKey, version } = this;
    return { idempotencyKey, version, meetingId: idOf(this.meetingId, "CommitteeMeeting") };
  }
}

@InputType({ description: "What its heirs have in common; not in the schema." })
export abstract class ItemChangeInput extends KeyedInput {
  @Field(() => ID, { description: "The item of the meeting's list." })
  readonly meetingItemId!: string;

  @Field(() => Int, { description: "The item's version as it was read." })
  readonly version!: number;

  protected ofItem() {
    const { idempotencyKey, version } = this;
    return { idempotencyKey, version, meetingItemId: idOf(this.meetingItemId, "MeetingItem") };
  }
}
