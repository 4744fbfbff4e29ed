/** Somebody to refer to: a unit with its administration, or an activity with its association. */
export type ReferralTarget =
  | { readonly kind: "UNIT"; readonly administrationId: string; readonly unitId: string }
  | { readonly kind: "ACTIVITY"; readonly associationId: string; readonly activityId: string };

/** A target as one text, for lists of choices. Ids hold no blanks. */
export function keyOfTarget(target: ReferralTarget): string {
  return target.kind === "UNIT"
    ? `UNIT ${target.administrationId} ${target.unitId}`
    : `ACTIVITY ${target.associationId} ${target.activityId}`;
}

/** Null for a text that is no key. */
export function targetOfKey(key: string | null): ReferralTarget | null {
  const [kind, owner, id] = (key ?? "").split(" ");
  if (owner === undefined || id === undefined) return null;
  if (kind === "UNIT") return { kind, administrationId: owner, unitId: id };
  return kind === "ACTIVITY" ? { kind, associationId: owner, activityId: id } : null;
}

/** A target as the graph takes it. */
export function toReceiverInput(key: string | null) {
  const target = targetOfKey(key);
  if (target === null) return null;
  return target.kind === "UNIT"
    ? { administrationId: target.administrationId, unitId: target.unitId }
    : { associationId: target.associationId, activityId: target.activityId };
}

/** REF-6: true when an association receives it, which is told less. */
export function isAssociation(key: string | null): boolean {
  return targetOfKey(key)?.kind === "ACTIVITY";
}
