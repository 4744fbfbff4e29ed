import type { Instant } from "@indgang/domain/kernel";
import type { Hearing, HearingState } from "@indgang/domain/forums";
import { connectionOf, DateTimeScalar, NodeType, toGlobalId } from "@indgang/subgraph-kit";
import { Directive, Field, Int, ObjectType } from "type-graphql";
import { HearingStateEnum } from "../enum/forum.enums.ts";
import { AdministrationType, administrationStub } from "../foreign/administration.type.ts";
import { FundingRoundType, fundingRoundStub } from "../foreign/funding-round.type.ts";

@Directive('@key(fields: "id")')
@ObjectType("Hearing", {
  implements: NodeType,
  simpleResolvers: true,
  description:
    "What an administration asks bodies and associations about (FORUM-4). Seen by who asks, and once it is sent by who is heard.",
})
export class HearingType extends NodeType {
  @Field(() => Int, { description: "Counts every change; goes with every change that is asked for." })
  readonly version!: number;

  @Field(() => AdministrationType, { description: "Who asks." })
  readonly administration!: AdministrationType;

  @Field(() => String, { description: "Title." })
  readonly title!: string;

  @Field(() => String, { description: "The proposal. Holds no person's number (LAW-7)." })
  readonly text!: string;

  @Field(() => FundingRoundType, {
    nullable: true,
    description: "The round whose applications were sent with it (POOL-8).",
  })
  readonly round!: FundingRoundType | null;

  @Field(() => DateTimeScalar, { description: "The last instant for answers." })
  readonly answerBy!: Instant;

  @Field(() => HearingStateEnum, { description: "How far it has come; closed by itself when its end has passed." })
  readonly state!: HearingState;

  @Field(() => DateTimeScalar, { nullable: true, description: "When it was sent." })
  readonly sentAt!: Instant | null;

  @Field(() => String, { nullable: true, description: "What came of it." })
  readonly summary!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "When it was summed up." })
  readonly summedUpAt!: Instant | null;

  @Field(() => String, { nullable: true, description: "Why it was taken back." })
  readonly withdrawReason!: string | null;

  readonly hearing!: Hearing;
}

export const HearingConnection = connectionOf<HearingType>("Hearing", () => HearingType);

export function toHearingType(hearing: Hearing): HearingType {
  const { version, title, text, answerBy, state, sentAt, summary, summedUpAt, withdrawReason } = hearing;
  return {
    id: toGlobalId("Hearing", hearing.id),
    version,
    administration: administrationStub(hearing.administration),
    title,
    text,
    round: hearing.roundId === null ? null : fundingRoundStub(hearing.roundId),
    answerBy,
    state,
    sentAt,
    summary,
    summedUpAt,
    withdrawReason,
    hearing,
  };
}
