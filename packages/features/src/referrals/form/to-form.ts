import { dateAt } from "@indgang/domain/kernel";
import { minimisationLevels } from "@indgang/domain/referrals";
import type { ReferralPartsFragment } from "../page/generated/referral-parts.generated.ts";
import { emptyReferralForm, type ReferralForm } from "./referral-form.type.ts";
import { keyOfTarget } from "./referral-target.ts";

/** Key of the receiver that a referral has. */
export function receiverKey({ unit, activity }: Pick<ReferralPartsFragment, "unit" | "activity">): string | null {
  if (unit) return keyOfTarget({ kind: "UNIT", administrationId: unit.administration.id, unitId: unit.id });
  if (!activity) return null;
  return keyOfTarget({ kind: "ACTIVITY", associationId: activity.association.id, activityId: activity.id });
}

/** A draft as the form has it. */
export function toReferralForm(referral: ReferralPartsFragment): ReferralForm {
  const { basis, citizen, level, fields, channel, need, urgency } = referral;
  const receiver = receiverKey(referral);
  return {
    citizenId: citizen?.id ?? null,
    receiver,
    basis: basis?.kind ?? null,
    provision: basis?.provision ?? "",
    purpose: basis?.purpose ?? "",
    givenOn: basis?.givenAt ? dateAt(basis.givenAt) : null,
    consentFor: basis?.isForReceiver ? receiver : null,
    covered: basis?.fields ?? [],
    level: minimisationLevels.find((one) => one === level) ?? emptyReferralForm.level,
    told: fields,
    channel,
    need: need ?? "",
    urgency,
  };
}
