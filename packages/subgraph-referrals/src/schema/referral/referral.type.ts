import type { Instant, PlainDate } from "@indgang/domain/kernel";
import {
  isSameReceiver,
  referralStates,
  type ContactChannel,
  type PersonField,
  type ReferralSide,
  type ReferralState,
  type ReferralWorkKind,
  type ReturnCause,
  type TellingOf,
  type Urgency,
} from "@indgang/domain/referrals";
import { connectionOf, DateScalar, DateTimeScalar, NodeType, toGlobalId } from "@indgang/subgraph-kit";
import { Directive, Field, Int, ObjectType } from "type-graphql";
import type { SeenReferral } from "../../service/read-referrals.ts";
import { CitizenType, toCitizenType } from "../citizen/citizen.type.ts";
import {
  ContactChannelEnum,
  PersonFieldEnum,
  ReferralSideEnum,
  ReferralStateEnum,
  ReferralWorkEnum,
  ReturnCauseEnum,
  UrgencyEnum,
} from "../enum/referral.enums.ts";
import { AdministrationType, administrationStub } from "../foreign/administration.type.ts";
import {
  ReferralBasisType,
  ReferralEventType,
  ReferralPreviewType,
  ReferralQuestionType,
  ReferralReasonType,
  ReferralTellingType,
} from "./referral-parts.type.ts";

@Directive('@key(fields: "id")')
@ObjectType("Referral", {
  implements: NodeType,
  simpleResolvers: true,
  description:
    "A citizen referred by an administration to another, or on to an association (REF-1, REF-2). For its sender's and its receiver's people who refer; to everybody else there is no such thing (REF-3). Every look is logged (LAW-6).",
})
export class ReferralType extends NodeType {
  @Field(() => Int, { description: "Counts every change; goes with every change that is asked for." })
  readonly version!: number;

  @Field(() => ReferralStateEnum, { description: "How far it has come." })
  readonly state!: ReferralState;

  @Field(() => ReturnCauseEnum, {
    nullable: true,
    description: "Why it is back with its sender; null in other states.",
  })
  readonly returnCause!: ReturnCause | null;

  @Field(() => ReferralSideEnum, { description: "On which side the viewer stands." })
  readonly side!: ReferralSide;

  @Field(() => ReferralWorkEnum, { nullable: true, description: "What it asks of the viewer; null: nothing." })
  readonly work!: ReferralWorkKind | null;

  @Field(() => AdministrationType, { description: "Who sends it." })
  readonly sender!: AdministrationType;

  @Field(() => CitizenType, {
    nullable: true,
    description: "Whom it is about, to the administration that knows her; null for everybody who is only told.",
  })
  readonly citizen!: CitizenType | null;

  @Field(() => ReferralTellingType, { description: "What is told of the citizen." })
  readonly telling!: ReferralTellingType;

  @Field(() => ReferralBasisType, {
    nullable: true,
    description: "On what it rests; null in a draft that has none yet.",
  })
  readonly basis!: ReferralBasisType | null;

  @Field(() => Int, {
    description: "The step of the ladder (REF-6): 0 no person, 1 need, age band and district, 2 what names the person.",
  })
  readonly level!: number;

  @Field(() => [PersonFieldEnum], { description: "What is ticked to be told." })
  readonly fields!: readonly PersonField[];

  @Field(() => ContactChannelEnum, { nullable: true, description: "How the receiver may get in touch." })
  readonly channel!: ContactChannel | null;

  @Field(() => String, {
    nullable: true,
    description: "What is needed, in the sender's words; as far as the viewer may read it.",
  })
  readonly need!: string | null;

  @Field(() => UrgencyEnum, { description: "How soon help is needed." })
  readonly urgency!: Urgency;

  @Field(() => [ReferralPreviewType], { description: "What the receiver will see in each state." })
  readonly preview!: readonly ReferralPreviewType[];

  @Field(() => DateScalar, {
    nullable: true,
    description:
      "The day by which its owner should have acted, or, while the receiver works, on which the sender looks at what has come of it; null when it has ended.",
  })
  readonly dueOn!: PlainDate | null;

  @Field(() => [ReferralQuestionType], { description: "What was asked and answered." })
  readonly questions!: readonly ReferralQuestionType[];

  @Field(() => ReferralReasonType, { nullable: true, description: "Why it is on hold, or why it ended." })
  readonly reason!: ReferralReasonType | null;

  @Field(() => String, { nullable: true, description: "What came of it." })
  readonly outcome!: string | null;

  @Field(() => Boolean, { description: "Whether it goes on as another referral." })
  readonly isPassedOn!: boolean;

  @Field(() => DateTimeScalar, { description: "When it was begun." })
  readonly createdAt!: Instant;

  @Field(() => DateTimeScalar, { nullable: true, description: "When it was sent; null for a draft." })
  readonly sentAt!: Instant | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "When it ended." })
  readonly endedAt!: Instant | null;

  @Field(() => [ReferralEventType], { description: "Its history, the first first." })
  readonly events!: readonly ReferralEventType[];

  readonly seen!: SeenReferral;
}

export const ReferralConnection = connectionOf<ReferralType>("Referral", () => ReferralType);

export function toReferralType(seen: SeenReferral): ReferralType {
  const { referral, side, work, told, isExchangeOpen, citizen, preview, events } = seen;
  const { id, version, state, returnCause, level, fields, channel, urgency } = referral;
  const { dueOn, createdAt, sentAt, endedAt } = referral;
  const isSender = side === "SENDER";
  return {
    id: toGlobalId("Referral", id),
    version,
    state,
    returnCause,
    side,
    work,
    sender: administrationStub(referral.sender.administration),
    citizen: citizen && toCitizenType(citizen),
    telling: toTellingType(told),
    basis: basisOf(seen),
    level,
    fields,
    channel,
    urgency,
    dueOn,
    createdAt,
    sentAt,
    endedAt,
    need: isSender ? referral.need : (told.NEED ?? null),
    preview: referralStates.map((each) => ({ state: each, fields: preview[each] })),
    questions: isExchangeOpen ? referral.questions : [],
    reason: referral.reason && { code: referral.reason.code, text: isExchangeOpen ? referral.reason.text : null },
    outcome: isExchangeOpen ? referral.outcome : null,
    isPassedOn: referral.passedOnTo !== null,
    events,
    seen,
  };
}

function toTellingType(told: TellingOf): ReferralTellingType {
  return {
    need: told.NEED ?? null,
    ageBand: told.AGE_BAND ?? null,
    district: told.DISTRICT ?? null,
    name: told.NAME ?? null,
    contact: told.CHANNEL ?? null,
    cpr: told.CPR ?? null,
    diagnosis: told.DIAGNOSIS ?? null,
  };
}

function basisOf({ referral: { basis, receiver }, side }: SeenReferral): ReferralBasisType | null {
  if (basis === null) return null;
  const consent = basis.kind === "CONSENT" ? basis : null;
  return {
    kind: basis.kind,
    provision: basis.kind === "AUTHORITY_TASK" ? basis.provision : null,
    purpose: side === "SENDER" ? (consent?.purpose ?? null) : null,
    fields: consent?.fields ?? [],
    isForReceiver: !!consent?.recipient && receiver !== null && isSameReceiver(consent.recipient, receiver),
    givenAt: consent?.givenAt ?? null,
    withdrawnAt: consent?.withdrawnAt ?? null,
  };
}
