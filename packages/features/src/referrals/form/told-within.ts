import { fieldsWithin, type MinimisationLevel, type PersonField, type Receiver } from "@indgang/domain/referrals";
import { asAdministrationSlug, asId } from "@indgang/domain/kernel";
import type { ReferralForm } from "./referral-form.type.ts";
import { isAssociation } from "./referral-target.ts";

const anAssociation: Receiver = { kind: "ACTIVITY", associationId: asId(""), activityId: asId("") };
const aUnit: Receiver = { kind: "UNIT", administration: asAdministrationSlug("unit"), unitId: asId("") };

/** A receiver of the kind chosen: the rules of what is told ask for no more. */
export function receiverLike(receiver: string | null): Receiver {
  return isAssociation(receiver) ? anAssociation : aUnit;
}

/** REF-6: what the receiver chosen may ever be told at a level. */
export function tellable(level: MinimisationLevel, receiver: string | null): readonly PersonField[] {
  return fieldsWithin(level, receiverLike(receiver));
}

/** What is ticked and can be told: what was ticked on a higher level stays ticked, should the person go back to it. */
export function toldWithin({ level, receiver, told }: Pick<ReferralForm, "level" | "receiver" | "told">) {
  const within = tellable(level, receiver);
  return told.filter((field) => within.includes(field));
}
