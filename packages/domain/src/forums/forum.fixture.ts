import {
  asAdministrationSlug,
  asId,
  asMunicipalityId,
  plainDate,
  toInstant,
  type Instant,
  type Role,
  type Seat,
  type Viewer,
} from "../kernel/index.ts";
import type {
  AgendaItem,
  ForumActing,
  ForumBody,
  ForumMeeting,
  ForumMembership,
  ForumSeatKind,
  Hearing,
  HearingParty,
  OwnSeat,
} from "./index.ts";

/** Values that the tests of the forums share: Social is the secretariat of the contact committee, in autumn 2026. */
export const municipalityId = asMunicipalityId(101);
export const social = asAdministrationSlug("social");
export const health = asAdministrationSlug("health-elderly");
/** Monday at noon in Copenhagen. */
export const now: Instant = toInstant(Date.UTC(2026, 9, 5, 10));
export const bodyId = asId<"ForumBody">("contact-committee");
export const friends = asId<"Association">("besoegsvenner");
export const others = asId<"Association">("baekkestuen");

export function person(seat: Seat, role: Role, name: string, associationIds = [friends]): Viewer {
  const administration = [social, health].find((slug) => slug === seat) ?? null;
  const own = seat === "association" ? associationIds : [];
  return { municipalityId, seat, administration, personId: asId(name), name, roles: [role], associationIds: own };
}

export const secretary = person(social, "SECRETARY", "sofus");
export const caseworker = person(social, "CASEWORKER", "signe");
export const hanne = person(health, "CASEWORKER", "hanne");
export const healthSecretary = person(health, "SECRETARY", "helle");
export const politician = person(health, "POLITICIAN", "poul");
export const vera = person("association", "ASSOCIATION", "vera");
export const oda = person("association", "ASSOCIATION", "oda", [others]);
export const council = person("public", "COUNCIL", "aage");
export const chair = person("public", "COUNCIL", "karen");
export const stranger: Viewer = { ...person("public", "PUBLIC", "ingen"), personId: null };

const seats: Readonly<Record<string, OwnSeat>> = {
  vera: { bodyId, isChair: false, associationId: friends },
  aage: { bodyId, isChair: false, associationId: null },
  karen: { bodyId, isChair: true, associationId: null },
};

/** Somebody with the seats that they hold: Vera for the visiting friends, Aage, and Karen in the chair. */
export function as(viewer: Viewer, at: Instant = now): ForumActing {
  const seat = seats[viewer.name];
  return { viewer, now: at, seats: seat ? [seat] : [] };
}

export const body: ForumBody = {
  id: bodyId,
  municipalityId,
  administration: social,
  version: 1,
  name: "Kontaktudvalget",
  kind: "CONTACT_COMMITTEE",
  parentId: null,
  majorDays: 14,
  meetingsAYear: 4,
};

export const seatKind: ForumSeatKind = {
  id: asId("representatives"),
  bodyId,
  position: 1,
  version: 1,
  name: "Foreningsrepræsentant",
  seats: 10,
  isForAssociation: true,
};

export function membership(changes: Partial<ForumMembership> = {}): ForumMembership {
  return {
    id: asId("seat-1"),
    bodyId,
    seatKindId: seatKind.id,
    version: 1,
    personId: asId("vera"),
    personName: "Vera",
    associationId: friends,
    isChair: false,
    startsOn: plainDate("2026-01-01"),
    endsOn: null,
    ...changes,
  };
}

/** Friday 30 October 2026 at 16 in Copenhagen, so matters of greater importance are due on the 16th. */
export const meeting: ForumMeeting = {
  id: asId("meeting-4"),
  municipalityId,
  administration: social,
  version: 1,
  bodyId,
  startsAt: toInstant(Date.UTC(2026, 9, 30, 15)),
  endsAt: toInstant(Date.UTC(2026, 9, 30, 17)),
  place: "Rådhuset, værelse 43",
  state: "PLANNED",
  calledAt: null,
  isCalledLate: false,
  heldAt: null,
  approvedAt: null,
  cancelReason: null,
};
export const called: ForumMeeting = { ...meeting, state: "CALLED", calledAt: now };
export const during = toInstant(Date.UTC(2026, 9, 30, 16));
export const afterwards = toInstant(Date.UTC(2026, 9, 30, 18));

export function item(changes: Partial<AgendaItem> = {}): AgendaItem {
  return {
    id: asId("item-1"),
    municipalityId,
    administration: social,
    version: 1,
    meetingId: meeting.id,
    bodyId,
    position: null,
    title: "Ny model for besøgsvenner",
    text: "Sundhed foreslår en fælles model.",
    proposer: { kind: "ADMINISTRATION", administration: health },
    proposedById: asId("hanne"),
    importance: "ORDINARY",
    receivedAt: now,
    isLate: false,
    contact: null,
    state: "PROPOSED",
    declineReason: null,
    minutes: null,
    associationId: null,
    recusals: [],
    ...changes,
  };
}
export const onAgenda = (changes: Partial<AgendaItem> = {}): AgendaItem =>
  item({ state: "ON_AGENDA", position: 1, ...changes });

export const hearing: Hearing = {
  id: asId("hearing-1"),
  municipalityId,
  administration: social,
  version: 1,
  title: "Ansøgninger til § 18-puljen",
  text: "Rådet bedes udtale sig.",
  roundId: null,
  answerBy: toInstant(Date.UTC(2026, 9, 20, 10)),
  state: "DRAFT",
  sentAt: null,
  sentById: null,
  summary: null,
  summedUpAt: null,
  withdrawReason: null,
};
export const sent: Hearing = { ...hearing, version: 2, state: "SENT", sentAt: now, sentById: asId("signe") };
export const ofBody: HearingParty = {
  id: asId("party-1"),
  hearingId: hearing.id,
  heard: { kind: "BODY", bodyId },
  secretariat: social,
};
export const ofFriends: HearingParty = {
  id: asId("party-2"),
  hearingId: hearing.id,
  heard: { kind: "ASSOCIATION", associationId: friends },
  secretariat: null,
};
