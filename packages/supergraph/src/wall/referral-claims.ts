import { hasRole, type Viewer } from "@indgang/domain/kernel";
import { referrer, speaker, type Place } from "./planting/owning.ts";
import { stateOf } from "./planting/referral-exceptions.ts";
import { isWithdrawn, receivingAdministration, referralOf } from "./planting/referring.ts";
import type { Trying } from "./viewers.ts";

/** What belongs to one referral: its sender's, and in part its receiver's. */
const ofReferral: ReadonlySet<string> = new Set(["referral", "referral_sealed", "referral_event"]);

/** Tables in which the person counts beside the administration. */
export const personal: ReadonlySet<string> = new Set([...ofReferral, "citizen"]);

/** REF-1, REF-2, REF-3: a referral is its sender's and its receiver's, among them the people's who refer; the citizen is the sender's alone. */
export function mayMeetReferral({ viewer, line }: Pick<Trying, "viewer" | "line">, place: Place): boolean {
  if (viewer.seat === "clock") return place.table === "referral" && isClocked(place);
  if (!isReferrer({ viewer, line })) return false;
  if (place.administration === viewer.seat) return true;
  if (!ofReferral.has(place.table)) return false;
  return place.table === "referral_sealed" ? mayMeetPart(viewer, place) : isReceiver(viewer, place);
}

/** REF-7, REF-8: what the clock moves: a draft or an unanswered one past its day, which all of the planted ones are. Nobody has decided here how long is kept. */
const clocked = ["DRAFT", "REQUESTED"];
function isClocked(place: Place): boolean {
  return clocked.includes(stateOf(place));
}

/** REF-1, REF-5, REF-6: the sender's own words are nobody else's, and so is what is told too early or no longer. */
function mayMeetPart({ seat }: Viewer, place: Place): boolean {
  const of = { ...place, variant: referralOf(place) };
  const isTooEarly = place.variant === 3 && of.variant === 2;
  return place.variant !== 1 && !isTooEarly && !isWithdrawn(of) && isReceiver({ seat }, of);
}

/** REF-3: whether somebody refers by what the session says, too; the database alone goes by its own register. */
export function hasReferralRole(viewer: Viewer): boolean {
  return viewer.seat === "association" || hasRole(viewer, "REFERRAL");
}

/** Whether the seat's person refers citizens, or speaks for the association that was sent one. */
export function isReferrer({ viewer, line }: Pick<Trying, "viewer" | "line">): boolean {
  if (line === null) return false;
  return viewer.seat === "association"
    ? line.variant === speaker
    : line.variant === referrer && viewer.administration !== null;
}

/** REF-1: a draft has no receiver yet. */
function isReceiver({ seat }: Pick<Viewer, "seat">, place: Place): boolean {
  return place.variant !== 1 && (receivingAdministration(place) ?? "association") === seat;
}

/** The rows of a referral's table that a seat must not be able to change, as a condition in SQL. */
export function foreignReferral(trying: Trying, table: string): string {
  const { viewer } = trying;
  const elsewhere = `municipality_id <> ${viewer.municipalityId}`;
  if (viewer.seat === "clock" && table === "referral")
    return `${elsewhere} OR state NOT IN (${clocked.map((state) => `'${state}'`).join(", ")})`;
  if (!isReferrer(trying)) return "true";
  const [association = null] = viewer.associationIds;
  if (table === "referral")
    return association === null
      ? `${elsewhere} OR (administration_id <> '${viewer.seat}' AND receiver_administration_id IS DISTINCT FROM '${viewer.seat}')`
      : `${elsewhere} OR receiver_association_id IS DISTINCT FROM '${association}'`;
  const own = `administration_id = '${viewer.seat}'`;
  if (table !== "referral_sealed") return `${elsewhere} OR NOT ${own}`;
  const receiver =
    association === null
      ? `receiver_administration_id = '${viewer.seat}'`
      : `receiver_association_id = '${association}'`;
  return `${elsewhere} OR NOT (${own} OR (part = 'EXCHANGE' AND referral_id IN (SELECT id FROM referral WHERE ${receiver})))`;
}

/** Whether a seat may add a row like this one: its own, and as a receiver the exchange that it may read. */
export function mayAddToReferral(trying: Trying, place: Place): boolean {
  if (!isReferrer(trying)) return false;
  if (place.administration === trying.viewer.seat) return true;
  return place.table === "referral_sealed" && place.variant === 4 && mayMeetPart(trying.viewer, place);
}
