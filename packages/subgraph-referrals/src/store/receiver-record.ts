import { asAdministrationSlug, asId } from "@indgang/domain/kernel";
import type { Receiver } from "@indgang/domain/referrals";
import type { Prisma } from "@indgang/prisma";

type ReceiverRecord = Pick<
  Prisma.ReferralUncheckedCreateInput,
  "receiverAdministrationId" | "receiverUnitId" | "receiverAssociationId" | "receiverActivityId"
>;

/** A receiver in the columns that row-level security asks. */
export function toReceiverRecord(receiver: Receiver | null): ReceiverRecord {
  const unit = receiver?.kind === "UNIT" ? receiver : null;
  const activity = receiver?.kind === "ACTIVITY" ? receiver : null;
  return {
    receiverAdministrationId: unit?.administration ?? null,
    receiverUnitId: unit?.unitId ?? null,
    receiverAssociationId: activity?.associationId ?? null,
    receiverActivityId: activity?.activityId ?? null,
  };
}

/** Null where none is chosen. */
export function fromReceiverRecord(record: {
  readonly receiverAdministrationId: string | null;
  readonly receiverUnitId: string | null;
  readonly receiverAssociationId: string | null;
  readonly receiverActivityId: string | null;
}): Receiver | null {
  const { receiverAdministrationId, receiverUnitId, receiverAssociationId, receiverActivityId } = record;
  if (receiverAdministrationId !== null && receiverUnitId !== null)
    return {
      kind: "UNIT",
      administration: asAdministrationSlug(receiverAdministrationId),
      unitId: asId(receiverUnitId),
    };
  if (receiverAssociationId !== null && receiverActivityId !== null)
    return { kind: "ACTIVITY", associationId: asId(receiverAssociationId), activityId: asId(receiverActivityId) };
  return null;
}

/** To whom the citizen said yes, as one text: `unit/social/<id>`. */
export function toRecipientText(receiver: Receiver): string {
  return receiver.kind === "UNIT"
    ? `unit/${receiver.administration}/${receiver.unitId}`
    : `activity/${receiver.associationId}/${receiver.activityId}`;
}

/** Error for a text that is none. */
export function fromRecipientText(text: string): Receiver {
  const [kind, owner = "", id = ""] = text.split("/");
  if (kind === "unit") return { kind: "UNIT", administration: asAdministrationSlug(owner), unitId: asId(id) };
  if (kind === "activity") return { kind: "ACTIVITY", associationId: asId(owner), activityId: asId(id) };
  throw new Error("A consent names nobody that it is for.");
}
