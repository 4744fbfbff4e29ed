import { problem, type AdministrationSlug, type MunicipalityId, type Problems } from "../kernel/index.ts";
import type { Receiver, ReferralTarget } from "./receiver.type.ts";

/** REF-5: true when both are the very same unit or activity: consent to one is none to another. */
export function isSameReceiver(one: Receiver, other: Receiver): boolean {
  if (one.kind === "UNIT") {
    return other.kind === "UNIT" && one.administration === other.administration && one.unitId === other.unitId;
  }
  return other.kind === "ACTIVITY" && one.associationId === other.associationId && one.activityId === other.activityId;
}

/** The administration that a referral to this receiver would reach; null for an association. */
export function administrationOf(receiver: Receiver | null): AdministrationSlug | null {
  return receiver?.kind === "UNIT" ? receiver.administration : null;
}

/** Who sends, and to whom nothing may go back: the sender's own administration, and the one that it was passed on by. */
export interface SendingFrom {
  readonly municipalityId: MunicipalityId;
  readonly notTo: readonly AdministrationSlug[];
}

/**
 * REF-1: a referral goes to somebody else of the own municipality who takes referrals. REQUIRED without a receiver; UNKNOWN_VALUE for
 * what is unknown (`target` null), OWN_UNIT for the own administration, TAKES_NO_REFERRALS for what takes none.
 */
export function receiverProblems(
  receiver: Receiver | null,
  target: ReferralTarget | null,
  from: SendingFrom,
): Problems {
  if (receiver === null) return problem("receiver", "REQUIRED");
  const administration = administrationOf(receiver);
  if (administration !== null && from.notTo.includes(administration)) return problem("receiver", "OWN_UNIT");
  const isKnown =
    target !== null && target.municipalityId === from.municipalityId && isSameReceiver(target.receiver, receiver);
  if (!isKnown) return problem("receiver", "UNKNOWN_VALUE");
  return target.takesReferrals ? [] : problem("receiver", "TAKES_NO_REFERRALS");
}
