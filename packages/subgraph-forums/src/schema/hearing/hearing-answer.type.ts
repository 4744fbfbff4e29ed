import type { Instant } from "@indgang/domain/kernel";
import type { HearingAnswer } from "@indgang/domain/forums";
import { DateTimeScalar, toGlobalId } from "@indgang/subgraph-kit";
import { Field, ID, Int, ObjectType } from "type-graphql";

@ObjectType("HearingAnswer", {
  simpleResolvers: true,
  description: "A party's answer, which it may replace until the hearing ends (FORUM-4).",
})
export class HearingAnswerType {
  @Field(() => ID, { description: "Identity, unique over all types. Opaque." })
  readonly id!: string;

  @Field(() => Int, { description: "Counts every change; goes with an answer that replaces this one." })
  readonly version!: number;

  @Field(() => String, { description: "What the party says." })
  readonly text!: string;

  @Field(() => DateTimeScalar, { description: "When it came, or was replaced." })
  readonly answeredAt!: Instant;

  readonly answer!: HearingAnswer;
}

export function toHearingAnswerType(answer: HearingAnswer): HearingAnswerType {
  const { version, text, answeredAt } = answer;
  return { id: toGlobalId("HearingAnswer", answer.id), version, text, answeredAt, answer };
}
