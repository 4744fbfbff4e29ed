import { administrations, elsewhere, speaker, type Owning, type Variant } from "./owning.ts";

type Numbered = Owning & { readonly variant: Variant };
type Four<Value> = readonly [Value, Value, Value, Value];

/** The shared person who comes from the councils: asks from the public's seat, and yet is somebody. */
export const councillor: Variant = 4;
/** A shared person who sits somewhere and asks for nothing there. */
const stranger: Variant = 3;

/** FORUM-1: who has the one seat of a body, and for how long. */
interface Sitting {
  readonly line: Variant;
  readonly startsOn: string;
  readonly endsOn: string | null;
}

const sits = (line: Variant): Sitting => ({ line, startsOn: "2026-01-01", endsOn: "2126-12-31" });
const left = (line: Variant): Sitting => ({ line, startsOn: "2026-01-01", endsOn: "2026-01-20" });
const comes = (line: Variant): Sitting => ({ line, startsOn: "2126-01-01", endsOn: null });

const sittings: Readonly<Record<string, Four<Sitting>>> = {
  social: [sits(speaker), sits(councillor), left(speaker), left(councillor)],
  "health-elderly": [sits(councillor), sits(speaker), left(councillor), comes(speaker)],
};

/** The seat of the body with this number. */
export function sittingOf({ administration, variant }: Numbered): Sitting {
  return sittings[administration ?? ""]?.[variant - 1] ?? sits(stranger);
}

/** FORUM-1: whether the shared person with this line sits in the body today. */
export function sitsToday(line: Variant, body: Numbered): boolean {
  const sitting = sittingOf(body);
  return sitting.line === line && sitting.startsOn < "2100-01-01" && (sitting.endsOn ?? "") > "2100-01-01";
}

/** Every second body's member is its chair. */
export const isChaired = ({ variant }: Numbered): boolean => variant % 2 === 0;

/** Of which body each meeting is: the second has one that is called and one that was held, the third has nobody left. */
export const bodyOfMeeting: Four<Variant> = [1, 2, 2, 3];
export const meetingStates = ["PLANNED", "CALLED", "HELD", "CALLED"] as const;
/** Before which meeting each matter was put: one that is not called, one that is, one that is over, and a proposal. */
export const meetingOfItem: Four<Variant> = [1, 2, 3, 2];

/** FORUM-2: how far a matter has come. One was not taken on. */
export function itemState({ administration, variant }: Numbered): "PROPOSED" | "ON_AGENDA" | "NOT_TAKEN" {
  if (variant === 4) return "PROPOSED";
  return administration === "culture" && variant === 1 ? "NOT_TAKEN" : "ON_AGENDA";
}

/** The body before which a matter was put. */
export function bodyOfItem(item: Numbered): Numbered {
  const meeting = meetingOfItem[item.variant - 1] ?? 1;
  return { ...item, variant: bodyOfMeeting[meeting - 1] ?? 1 };
}

/** Who put a matter, or is heard: an administration or one of its bodies, or an association. */
interface Side {
  readonly administration: string | null;
  readonly body: Variant | null;
  readonly association: Variant | null;
}
const association = (variant: Variant): Side => ({ administration: null, body: null, association: variant });
const body = (administration: string, variant: Variant): Side => ({ administration, body: variant, association: null });

/** ASSOC-9: matters that an association put: before a body in which it sits, before one in which it does not, and a foreign one's. */
const associationsMatters: Readonly<Record<string, Variant>> = {
  "social:3": 4,
  "health-elderly:4": speaker,
  "employment-integration:4": 3,
  "culture:3": 4,
  "culture:4": speaker,
};

/** FORUM-2: who put a matter: another administration than the one that keeps the body, or an association. */
export function proposerOf({ municipality, administration, variant }: Numbered): Side {
  const own = associationsMatters[`${administration}:${variant}`];
  if (own !== undefined) return association(own);
  const all = municipality === elsewhere ? ["social", "culture"] : administrations;
  const next = all[((all as readonly (string | null)[]).indexOf(administration) + 1) % all.length] ?? null;
  return { administration: next, body: null, association: null };
}

export const hearingStates = ["DRAFT", "SENT", "SUMMED_UP", "WITHDRAWN"] as const;

/** FORUM-4: whether a hearing has not ended yet. One that was sent has, and waits for its summary. */
export function isOut({ administration, variant }: Numbered): boolean {
  return variant === 1 || (variant === 2 && administration !== "employment-integration");
}

/** FORUM-4: who is heard in an administration's four hearings: bodies whose member sits there, chairs it or has left, and associations. */
const heard: Readonly<Record<string, Four<Side>>> = {
  social: [body("health-elderly", 2), association(speaker), association(speaker), body("health-elderly", 1)],
  "health-elderly": [association(speaker), body("social", 2), body("social", 2), body("social", 1)],
  "employment-integration": [body("social", 1), body("social", 3), body("social", 4), association(3)],
  culture: [association(4), body("health-elderly", 1), association(4), association(speaker)],
};

/** The one party of the hearing with this number. */
export function heardIn({ administration, variant }: Numbered): Side {
  return heard[administration ?? ""]?.[variant - 1] ?? association(1);
}
