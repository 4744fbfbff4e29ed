import { always, inTurn, type Exception } from "./exception.ts";
import { administrations, elsewhere, referrer, speaker, type Owning, type Place } from "./owning.ts";
import { isWithdrawn, parts, receivingAdministration, referralOf } from "./referring.ts";

/** Everything that can be told of a citizen (REF-6). */
const everyField = ["NEED", "AGE_BAND", "DISTRICT", "NAME", "CHANNEL", "CPR", "DIAGNOSIS"];

/** The administration whose planted one refers by the role with this number. */
function referringIn({ municipality, variant }: Place): Owning {
  const all = municipality === elsewhere ? ["social", "culture"] : administrations;
  return { municipality, administration: all[(variant - 1) % all.length] ?? null };
}

/** The state of a planted referral: a draft, one in which the receiver asks something, one that it has taken on, and an association's; some have ended. */
export function stateOf({ administration, variant }: Place): string {
  const [taken, association] = { "health-elderly": ["ACCEPTED", "REQUESTED"], culture: ["FAILED", "RETURNED"] }[
    administration ?? ""
  ] ?? ["ACCEPTED", "COMPLETED"];
  return ["DRAFT", "RETURNED", taken, association][variant - 1] ?? "DRAFT";
}

const hasEnded = (place: Place): boolean => ["COMPLETED", "FAILED"].includes(stateOf(place));
const receiver = (place: Place): Owning => ({ ...place, administration: receivingAdministration(place) });
const unitOf: Exception = (place, { idOf }) =>
  place.variant === 4 ? null : idOf("referral_unit", receiver(place), place.variant);

/** What referrals ask for: states and codes that they may have, keys that open, and words that can be read. */
export const referralExceptions: Readonly<Record<string, Exception>> = {
  "citizen.key": (place, { sealing }) => sealing.wrapped(place, place.administration),
  "citizen.person": (place, { sealing, marks }) => sealing.person(place, marks),
  "citizen.cpr_index": (place, { sealing }) => sealing.cprIndex(place),
  "referral.state": stateOf,
  "referral.return_cause": (place) => (stateOf(place) === "RETURNED" ? "QUESTION" : null),
  "referral.level": inTurn(0, 1, 2, 2),
  "referral.parent_id": always(null),
  "referral.receiver_administration_id": (place) => receivingAdministration(place),
  "referral.receiver_unit_id": unitOf,
  "referral.receiver_association_id": inTurn(null, null, null, speaker),
  "referral.receiver_activity_id": inTurn(null, null, null, speaker),
  "referral.basis": (place) =>
    place.variant === 3 && place.administration === "health-elderly" ? "AUTHORITY_TASK" : "CONSENT",
  "referral.consent_recipient": (place, { idOf }) => {
    const shared = { municipality: place.municipality, administration: null };
    return place.variant === 4
      ? `activity/${idOf("association", shared, speaker)}/${idOf("referral_activity", shared, speaker)}`
      : `unit/${receivingAdministration(place)}/${idOf("referral_unit", receiver(place), place.variant)}`;
  },
  "referral.consent_fields": always(everyField),
  "referral.consent_withdrawn_at": (place) => (isWithdrawn(place) ? "2026-04-20T10:00:00Z" : null),
  "referral.fields": always(everyField),
  "referral.channel": inTurn("PHONE", "EMAIL", "LETTER", "PHONE"),
  "referral.urgency": inTurn("NORMAL", "SOON", "ACUTE", "NORMAL"),
  "referral.reason_code": inTurn(null, null, "STATED", "STATED"),
  "referral.sent_at": inTurn(null, "2026-02-15T10:00:00Z", "2026-03-15T10:00:00Z", "2026-04-15T10:00:00Z"),
  "referral.ended_at": (place) => (hasEnded(place) ? "2026-04-15T10:00:00Z" : null),
  "referral.view_ends_on": (place) => (hasEnded(place) && place.variant === 4 ? "2126-04-15" : null),
  "referral.erased_at": always(null),
  "referral.sender_key": (place, { sealing }) => sealing.wrapped(place, place.administration),
  // There after a withdrawal, too: what the wall holds must not lean on the key's being gone.
  "referral.receiver_key": (place, { sealing }) => (place.variant === 1 ? null : sealing.wrappedForReceiver(place)),
  "referral_event.kind": inTurn("DRAFTED", "ASKED_BACK", "ACCEPTED", "COMPLETED"),
  "referral_event.actor_side": inTurn("SENDER", "RECEIVER", "RECEIVER", "RECEIVER"),
  "referral_sealed.part": inTurn(...parts),
  "referral_sealed.referral_id": referralOf,
  "referral_sealed.sealed": (place, { sealing }) => sealing.part(place),
  "referral_terms.answer_working_days": always(2),
  "referral_terms.outcome_days": always(14),
  "referral_terms.draft_days": always(90),
  "referral_terms.association_view_days": always(30),
  "referral_terms.kept_days": always(null),
  "referral_terms.access_log_days": always(730),
  "referral_terms.valid_from": inTurn("2026-01-01", "2026-02-01", "2026-03-01", "2026-04-01"),
  // REF-3: one person of each administration refers, in the database, too.
  "role_assignment.role": always("REFERRAL"),
  "role_assignment.person_id": (place, { idOf }) => idOf("person", referringIn(place), referrer),
  "role_assignment.valid_from": inTurn(
    "2026-01-01T00:00:00Z",
    "2026-01-02T00:00:00Z",
    "2026-01-03T00:00:00Z",
    "2026-01-04T00:00:00Z",
  ),
  "role_assignment.valid_to": always(null),
};
