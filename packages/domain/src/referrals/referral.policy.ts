import { speaksFor } from "../associations/index.ts";
import {
  dateAt,
  hasRole,
  sitsIn,
  type AdministrationSlug,
  type AssociationId,
  type Instant,
  type Owned,
  type Role,
  type Viewer,
} from "../kernel/index.ts";
import type { ReferralSide } from "./referral.states.ts";
import type { Referral } from "./referral.type.ts";

/** REF-3: the role of those who refer citizens. An administration's other people, its case workers and leaders too, see no citizen. */
const referralRole: Role = "REFERRAL";

type Between = Pick<Referral, "municipalityId" | "sender" | "receiver">;

function refersIn(viewer: Viewer, administration: Owned): boolean {
  return sitsIn(viewer, administration) && hasRole(viewer, referralRole);
}

/** REF-3: the sender's own administration, its people with the role. */
export function isReferralSender(viewer: Viewer, { municipalityId, sender }: Between): boolean {
  return refersIn(viewer, { municipalityId, administration: sender.administration });
}

/** REF-3: the receiver's own people: of an administration those with the role, of an association those who speak for it. */
export function isReferralReceiver(viewer: Viewer, { municipalityId, receiver }: Between): boolean {
  if (receiver === null) return false;
  return receiver.kind === "UNIT"
    ? refersIn(viewer, { municipalityId, administration: receiver.administration })
    : speaksFor(viewer, { municipalityId, id: receiver.associationId });
}

/** REF-3: the side on which a viewer stands; null for everybody else. */
export function sideOf(viewer: Viewer, referral: Between): ReferralSide | null {
  if (isReferralSender(viewer, referral)) return "SENDER";
  return isReferralReceiver(viewer, referral) ? "RECEIVER" : null;
}

type Readable = Between & Pick<Referral, "sentAt" | "viewEndsOn">;

/** REF-3, REF-8: its sender; its receiver once it is sent, an association until its view of it ends. How much of it: disclosedTo. */
export function mayReadReferral(viewer: Viewer, referral: Readable, now: Instant): boolean {
  if (isReferralSender(viewer, referral)) return true;
  const isWithinView = referral.viewEndsOn === null || referral.viewEndsOn >= dateAt(now);
  return isReferralReceiver(viewer, referral) && referral.sentAt !== null && isWithinView;
}

/** REF-1: who may begin, and send, a referral of an administration. */
export function mayRefer(viewer: Viewer, administration: Owned): boolean {
  return refersIn(viewer, administration);
}

/** REF-1: the sender corrects a draft, sends, answers a question, looks at the outcome, and marks an error. */
export function mayManageReferral(viewer: Viewer, referral: Between): boolean {
  return isReferralSender(viewer, referral);
}

/** REF-1: the receiver answers, works and tells what came of it. */
export function mayTreatReferral(viewer: Viewer, referral: Between): boolean {
  return isReferralReceiver(viewer, referral);
}

/** REF-1, REF-2: an administration passes on; an association has no citizens of its own to refer. */
export function mayPassOn(viewer: Viewer, referral: Between): boolean {
  return referral.receiver?.kind === "UNIT" && isReferralReceiver(viewer, referral);
}

/** REF-5, REF-7: either side. A citizen may tell either that it shall stop. */
export function mayStopReferral(viewer: Viewer, referral: Between): boolean {
  return sideOf(viewer, referral) !== null;
}

/** REF-1: to which parts of the administrations one can refer is staff's affair, whatever their role and administration. */
export function mayReadReferralUnits(viewer: Viewer): boolean {
  return viewer.administration !== null;
}

/** REF-2: to which activities of associations one can refer: staff, who may refer to them, and associations, to whom they belong. */
export function mayReadReferralActivities(viewer: Viewer): boolean {
  return viewer.administration !== null || viewer.seat === "association";
}

/** LAW-3: only an authority looks up by CPR number, each administration among its own referrals. */
export function mayLookUpByCpr(viewer: Viewer, administration: Owned): boolean {
  return refersIn(viewer, administration);
}

/** Whose referrals a viewer's lists hold, as sender or receiver: one administration's, those to some associations, or none. */
export type ReferralScope =
  | { readonly administration: AdministrationSlug }
  | { readonly associationIds: readonly AssociationId[] }
  | null;

/** REF-3: the scope of lists, so that a list asks for no more than mayReadReferral allows one by one. */
export function referralScopeOf(viewer: Viewer): ReferralScope {
  const { municipalityId, administration } = viewer;
  if (administration !== null) return mayRefer(viewer, { municipalityId, administration }) ? { administration } : null;
  const associationIds = viewer.associationIds.filter((id) => speaksFor(viewer, { municipalityId, id }));
  return associationIds.length > 0 ? { associationIds } : null;
}
