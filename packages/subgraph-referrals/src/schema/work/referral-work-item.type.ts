import type { PlainDate } from "@indgang/domain/kernel";
import type { ReferralWorkKind, Urgency } from "@indgang/domain/referrals";
import { connectionOf, DateScalar, toGlobalId } from "@indgang/subgraph-kit";
import { Field, ID, ObjectType } from "type-graphql";
import type { FoundReferralWork } from "../../service/my-referral-work.ts";
import { ReferralWorkEnum, UrgencyEnum } from "../enum/referral.enums.ts";
import { AdministrationType, administrationStub } from "../foreign/administration.type.ts";

@ObjectType("ReferralWorkItem", {
  simpleResolvers: true,
  description: "One referral that waits for the viewer's administration, without a word about the citizen.",
})
export class ReferralWorkItemType {
  @Field(() => ID, { description: "The referral's id." })
  readonly referralId!: string;

  @Field(() => ReferralWorkEnum, { description: "What it asks." })
  readonly kind!: ReferralWorkKind;

  @Field(() => UrgencyEnum, { description: "How soon help is needed." })
  readonly urgency!: Urgency;

  @Field(() => AdministrationType, { description: "Who sends it." })
  readonly sender!: AdministrationType;

  @Field(() => DateScalar, { nullable: true, description: "The day on which it should be done." })
  readonly dueOn!: PlainDate | null;

  @Field(() => Boolean, { description: "True from the day after, where the day is the viewer's own side's." })
  readonly isOverdue!: boolean;
}

export const ReferralWorkItemConnection = connectionOf<ReferralWorkItemType>(
  "ReferralWorkItem",
  () => ReferralWorkItemType,
);

export function toReferralWorkItemType({ referral, kind, isOverdue }: FoundReferralWork): ReferralWorkItemType {
  const { id, urgency, dueOn, sender } = referral;
  return {
    referralId: toGlobalId("Referral", id),
    kind,
    urgency,
    sender: administrationStub(sender.administration),
    dueOn,
    isOverdue,
  };
}
