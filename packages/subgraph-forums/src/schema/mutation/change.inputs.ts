import type { Instant } from "@indgang/domain/kernel";
import { DateTimeScalar, KeyedInput } from "@indgang/subgraph-kit";
import { Field, ID, InputType, Int } from "type-graphql";
import { idOf } from "../id-of.ts";

@InputType({ description: "What its heirs have in common; not in the schema." })
export abstract class MeetingChangeInput extends KeyedInput {
  @Field(() => ID, { description: "The meeting." })
  readonly meetingId!: string;

  @Field(() => Int, { description: "The meeting's version as it was read." })
  readonly version!: number;

  protected ofMeeting() {
    const { idempotencyKey, version } = this;
    return { idempotencyKey, version, meetingId: idOf(this.meetingId, "ForumMeeting") };
  }
}

@InputType({ description: "What its heirs have in common; not in the schema." })
export abstract class ItemChangeInput extends KeyedInput {
  @Field(() => ID, { description: "The matter." })
  readonly itemId!: string;

  @Field(() => Int, { description: "The matter's version as it was read." })
  readonly version!: number;

  protected ofItem() {
    const { idempotencyKey, version } = this;
    return { idempotencyKey, version, itemId: idOf(this.itemId, "AgendaItem") };
  }
}

@InputType({ description: "What its heirs have in common; not in the schema." })
export abstract class HearingChangeInput extends KeyedInput {
  @Field(() => ID, { description: "The hearing." })
  readonly hearingId!: string;

  @Field(() => Int, { description: "The hearing's version as it was read." })
  readonly version!: number;

  protected ofHearing() {
    const { idempotencyKey, version } = this;
    return { idempotencyKey, version, hearingId: idOf(this.hearingId, "Hearing") };
  }
}

@InputType("ForumTimesInput", { description: "When and where a body meets." })
export class ForumTimesInput {
  @Field(() => DateTimeScalar, { description: "When it begins; ahead." })
  readonly startsAt!: Instant;

  @Field(() => DateTimeScalar, { description: "When it ends, at most three days later." })
  readonly endsAt!: Instant;

  @Field(() => String, {
    nullable: true,
    description: "Where, at most 200 characters; may come later, but before the call.",
  })
  readonly place?: string | null;

  toTimes() {
    return { startsAt: this.startsAt, endsAt: this.endsAt, place: this.place ?? null };
  }
}
