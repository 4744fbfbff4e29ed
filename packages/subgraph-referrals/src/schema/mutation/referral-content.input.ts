import { asAdministrationSlug, asId, type Instant } from "@indgang/domain/kernel";
import type {
  ContactChannel,
  LegalBasis,
  LegalBasisInput,
  MinimisationLevel,
  PersonField,
  Receiver,
  ReferralContentInput as Content,
  Urgency,
} from "@indgang/domain/referrals";
import { DateTimeScalar, fromGlobalId, keyOfGlobalId } from "@indgang/subgraph-kit";
import { Field, ID, InputType, Int } from "type-graphql";
import { ContactChannelEnum, LegalBasisKindEnum, PersonFieldEnum, UrgencyEnum } from "../enum/referral.enums.ts";

/** No thing has it: a malformed id is answered as an unknown one. */
const none = "00000000-0000-0000-0000-000000000000";

@InputType("ReferralReceiverInput", {
  description: "To whom: a unit with its administration, or an activity with its association.",
})
export class ReferralReceiverInput {
  @Field(() => ID, { nullable: true, description: "The unit's administration." })
  readonly administrationId?: string | null;

  @Field(() => ID, { nullable: true, description: "The unit." })
  readonly unitId?: string | null;

  @Field(() => ID, { nullable: true, description: "The activity's association." })
  readonly associationId?: string | null;

  @Field(() => ID, { nullable: true, description: "The activity." })
  readonly activityId?: string | null;
}

@InputType("ReferralBasisInput", { description: "On what the referral rests (REF-5). Give what belongs to the kind." })
export class ReferralBasisInput {
  @Field(() => LegalBasisKindEnum, { description: "Which kind." })
  readonly kind!: LegalBasis["kind"];

  @Field(() => String, { nullable: true, description: "Authority's task: the provision, Serviceloven § 12." })
  readonly provision?: string | null;

  @Field(() => String, { nullable: true, description: "Consent: what the citizen said yes to." })
  readonly purpose?: string | null;

  @Field(() => ReferralReceiverInput, { nullable: true, description: "Consent: to whom the citizen said yes." })
  readonly recipient?: ReferralReceiverInput | null;

  @Field(() => [PersonFieldEnum], { nullable: true, description: "Consent: what may be told." })
  readonly fields?: readonly PersonField[] | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "Consent: when the citizen said yes." })
  readonly givenAt?: Instant | null;
}

@InputType("ReferralContentInput", {
  description: "What is sent, where to, and on which basis. In a draft anything may be missing.",
})
export class ReferralContentInput {
  @Field(() => ID, {
    nullable: true,
    description: "Whom it is about, of the own administration's citizens; null for a signpost (REF-5).",
  })
  readonly citizenId?: string | null;

  @Field(() => ReferralReceiverInput, { nullable: true, description: "To whom." })
  readonly receiver?: ReferralReceiverInput | null;

  @Field(() => ReferralBasisInput, { nullable: true, description: "On which basis." })
  readonly basis?: ReferralBasisInput | null;

  @Field(() => Int, { description: "0 no person, 1 need, age band and district, 2 what names the person (REF-6)." })
  readonly level!: number;

  @Field(() => [PersonFieldEnum], { description: "What is ticked to be told." })
  readonly fields!: readonly PersonField[];

  @Field(() => ContactChannelEnum, { nullable: true, description: "How the receiver may get in touch." })
  readonly channel?: ContactChannel | null;

  @Field(() => String, {
    nullable: true,
    description: "What is needed, at most 4,000 characters. To an association without a CPR number.",
  })
  readonly need?: string | null;

  @Field(() => UrgencyEnum, { description: "How soon help is needed." })
  readonly urgency!: Urgency;
}

/** The content as the domain has it. */
export function toContent(input: ReferralContentInput): Content {
  const { citizenId, receiver, basis, level, fields, channel, need, urgency } = input;
  return {
    citizenId: citizenId ? (fromGlobalId(citizenId, "Citizen") ?? asId(none)) : null,
    receiver: receiver ? toReceiver(receiver) : null,
    basis: basis ? toBasis(basis) : null,
    level: level as MinimisationLevel,
    fields,
    channel: channel ?? null,
    need: need ?? null,
    urgency,
  };
}

/** Null where nothing whole is named. */
function toReceiver({ administrationId, unitId, associationId, activityId }: ReferralReceiverInput): Receiver | null {
  if (unitId)
    return {
      kind: "UNIT",
      administration: asAdministrationSlug(keyOfGlobalId(administrationId ?? "", "Administration") ?? ""),
      unitId: fromGlobalId(unitId, "ReferralUnit") ?? asId(none),
    };
  if (!activityId) return null;
  return {
    kind: "ACTIVITY",
    associationId: fromGlobalId(associationId ?? "", "Association") ?? asId(none),
    activityId: asId(fromGlobalId(activityId, "ReferralActivity") ?? none),
  };
}

function toBasis({ kind, provision, purpose, recipient, fields, givenAt }: ReferralBasisInput): LegalBasisInput | null {
  if (kind === "SIGNPOST_ONLY") return { kind };
  if (kind === "AUTHORITY_TASK") return { kind, provision: provision ?? "" };
  // Half a consent is kept in a draft; what it lacks is told when it is sent.
  const to = recipient ? toReceiver(recipient) : null;
  return { kind, recipient: to, purpose: purpose ?? "", fields: fields ?? [], givenAt: givenAt ?? null };
}
