import type { ActivityId, AdministrationSlug, AssociationId, MunicipalityId, ReferralUnitId } from "../kernel/index.ts";

/** A part of an administration that takes referrals. */
export interface UnitReceiver {
  readonly kind: "UNIT";
  readonly administration: AdministrationSlug;
  readonly unitId: ReferralUnitId;
}

/** REF-2: an association's activity. */
export interface ActivityReceiver {
  readonly kind: "ACTIVITY";
  readonly associationId: AssociationId;
  readonly activityId: ActivityId;
}

export type Receiver = UnitReceiver | ActivityReceiver;

/** What is known of a receiver when something is sent to it. */
export interface ReferralTarget {
  readonly receiver: Receiver;
  readonly municipalityId: MunicipalityId;
  readonly takesReferrals: boolean;
}
