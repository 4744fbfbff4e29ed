import type { Instant } from "@indgang/domain/kernel";
import type {
  LegalBasis,
  PersonField,
  ReferralEventKind,
  ReferralReasonCode,
  ReferralSide,
  ReferralState,
} from "@indgang/domain/referrals";
import { DateTimeScalar } from "@indgang/subgraph-kit";
import { Field, ObjectType } from "type-graphql";
import {
  LegalBasisKindEnum,
  PersonFieldEnum,
  ReferralEventKindEnum,
  ReferralReasonCodeEnum,
  ReferralSideEnum,
  ReferralStateEnum,
} from "../enum/referral.enums.ts";

@ObjectType("ReferralTelling", {
  simpleResolvers: true,
  description:
    "What the viewer is told of the citizen now (REF-6); null for what was not ticked, is not known, or is not open to them yet.",
})
export class ReferralTellingType {
  @Field(() => String, { nullable: true, description: "What is needed." })
  readonly need!: string | null;

  @Field(() => String, { nullable: true, description: "Ten years of age: 70-79." })
  readonly ageBand!: string | null;

  @Field(() => String, { nullable: true, description: "The part of the municipality." })
  readonly district!: string | null;

  @Field(() => String, { nullable: true, description: "The name." })
  readonly name!: string | null;

  @Field(() => String, { nullable: true, description: "The telephone number or address by which to get in touch." })
  readonly contact!: string | null;

  @Field(() => String, { nullable: true, description: "The CPR number, ten digits." })
  readonly cpr!: string | null;

  @Field(() => String, { nullable: true, description: "The diagnosis." })
  readonly diagnosis!: string | null;
}

@ObjectType("ReferralBasis", { simpleResolvers: true, description: "On what a referral rests (REF-5)." })
export class ReferralBasisType {
  @Field(() => LegalBasisKindEnum, { description: "Which kind." })
  readonly kind!: LegalBasis["kind"];

  @Field(() => String, { nullable: true, description: "The provision of an authority's task." })
  readonly provision!: string | null;

  @Field(() => String, { nullable: true, description: "What the citizen said yes to; for the sender." })
  readonly purpose!: string | null;

  @Field(() => [PersonFieldEnum], { description: "What the consent carries; empty for other kinds." })
  readonly fields!: readonly PersonField[];

  @Field(() => Boolean, {
    description:
      "Whether the consent names this referral's receiver; false for other kinds, and in a draft in which that is not said yet.",
  })
  readonly isForReceiver!: boolean;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "When the citizen said yes; null while a draft does not say.",
  })
  readonly givenAt!: Instant | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "When she took it back." })
  readonly withdrawnAt!: Instant | null;
}

@ObjectType("ReferralQuestion", {
  simpleResolvers: true,
  description: "What the receiver asked before answering (REF-1).",
})
export class ReferralQuestionType {
  @Field(() => String, { description: "The question." })
  readonly question!: string;

  @Field(() => DateTimeScalar, { description: "When it was asked." })
  readonly askedAt!: Instant;

  @Field(() => String, { nullable: true, description: "The sender's answer; null until there is one." })
  readonly answer!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "When it was answered." })
  readonly answeredAt!: Instant | null;
}

@ObjectType("ReferralReason", { simpleResolvers: true, description: "Why a referral is on hold or has ended (REF-7)." })
export class ReferralReasonType {
  @Field(() => ReferralReasonCodeEnum, { description: "Which kind of reason." })
  readonly code!: ReferralReasonCode;

  @Field(() => String, {
    nullable: true,
    description: "In somebody's own words; null where the code says it all, or they are not open to the viewer.",
  })
  readonly text!: string | null;
}

@ObjectType("ReferralPreview", {
  simpleResolvers: true,
  description: "What the receiver sees in a state, by the same rule that decides it then (REF-6).",
})
export class ReferralPreviewType {
  @Field(() => ReferralStateEnum, { description: "In which state." })
  readonly state!: ReferralState;

  @Field(() => [PersonFieldEnum], { description: "What is seen of the citizen; empty: nothing." })
  readonly fields!: readonly PersonField[];
}

@ObjectType("ReferralEvent", {
  simpleResolvers: true,
  description: "Something that happened to a referral, without a word about the citizen (REF-1).",
})
export class ReferralEventType {
  @Field(() => DateTimeScalar, { description: "When." })
  readonly at!: Instant;

  @Field(() => ReferralEventKindEnum, { description: "What." })
  readonly kind!: ReferralEventKind;

  @Field(() => ReferralSideEnum, { nullable: true, description: "By which side; null: by the clock." })
  readonly side!: ReferralSide | null;
}
