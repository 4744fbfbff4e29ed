import { receivingAdministration, referrer, speaker, type Place } from "./planting/owning.ts";
import type { Trying } from "./viewers.ts";

/** What belongs to one referral: its sender's, and in part its receiver's. */
const ofReferral: ReadonlySet<string> = new Set(["referral", "referral_sealed", "referral_event"]);

/** Tables in which the person counts beside the administration. */
export const personal: ReadonlySet<string> = new Set([...ofReferral, "citizen"]);

/** REF-1, REF-2, REF-3: a referral is its sender's and its receiver's, among them the people's who refer; the citizen is the sender's alone. */
export function mayMeetReferral({ viewer, line }: Pick<Trying, "viewer" | "line">, place: Place): boolean {
  if (!isReferrer({ viewer, line })) return false;
  if (place.administration === viewer.seat) return true;
  // REF-1: a draft, and the sender's own words, are nobody else's.
  if (!ofReferral.has(place.table) || place.variant === 1) return false;
  return receiverOf(place) === viewer.seat;
}

/** Whether the seat's person refers citizens, or speaks for the association that was sent one. */
export function isReferrer({ viewer, line }: Pick<Trying, "viewer" | "line">): boolean {
  if (line === null) return false;
  return viewer.seat === "association"
    ? line.variant === speaker
    : line.variant === referrer && viewer.administration !== null;
}

function receiverOf(place: Place): string {
  return receivingAdministration(place) ?? "association";
}

/** The rows of a referral's table that a seat must not be able to change, as a condition in SQL. */
export function foreignReferral(trying: Trying, table: string): string {
  const { viewer } = trying;
  const elsewhere = `municipality_id <> ${viewer.municipalityId}`;
  if (!isReferrer(trying)) return "true";
  const [association = null] = viewer.associationIds;
  if (table === "referral")
    return association === null
      ? `${elsewhere} OR (administration_id <> '${viewer.seat}' AND receiver_administration_id IS DISTINCT FROM '${viewer.seat}')`
      : `${elsewhere} OR receiver_association_id IS DISTINCT FROM '${association}'`;
  if (table === "referral_sealed" && association !== null) return `${elsewhere} OR part <> 'EXCHANGE'`;
  return `${elsewhere} OR administration_id <> '${viewer.seat}'`;
}

/** Whether a seat may add a row like this one: its own, and as a receiver the exchange. */
export function mayAddToReferral(
  trying: Trying,
  table: string,
  { administration, variant }: Pick<Place, "administration" | "variant">,
): boolean {
  if (!isReferrer(trying)) return false;
  if (administration === trying.viewer.seat) return true;
  return table === "referral_sealed" && variant === 4 && trying.viewer.seat === "association";
}
