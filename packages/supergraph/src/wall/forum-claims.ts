import { hasRole, type Viewer } from "@indgang/domain/kernel";
import { speaker, type Place } from "./planting/owning.ts";
import {
  bodyOfItem,
  bodyOfMeeting,
  heardIn,
  hearingStates,
  isChaired,
  itemState,
  meetingOfItem,
  meetingStates,
  proposerOf,
  sitsToday,
} from "./planting/seating.ts";
import type { Trying } from "./viewers.ts";

type Who = Pick<Trying, "viewer" | "line">;

/** FORUM-1: what all staff and the body's own members know. */
const ofBodies: ReadonlySet<string> = new Set(["forum_body", "forum_seat_kind", "forum_membership", "forum_meeting"]);
/** FORUM-2: a matter, and what belongs to it. */
const ofItems: ReadonlySet<string> = new Set(["forum_agenda_item", "forum_paper", "forum_recusal", "forum_minutes"]);
/** FORUM-4: a hearing, and what belongs to it. */
const ofHearings: ReadonlySet<string> = new Set([
  "hearing",
  "hearing_party",
  "hearing_case",
  "hearing_answer",
  "hearing_comment",
]);

export const forumTables: ReadonlySet<string> = new Set([...ofBodies, ...ofItems, ...ofHearings]);

/** Whether a seat may come upon what stands in a forum, whatever the role. */
export function seatMayMeetForum(who: Who, place: Place): boolean {
  if (ofBodies.has(place.table)) return isStaff(who.viewer) || sitsIn(who, bodyOf(place));
  if (isUnfinished(place)) return place.administration === who.viewer.seat;
  if (ofItems.has(place.table)) return mayMeetItem(who, place);
  return place.administration === who.viewer.seat || (wasSent(place) && isHeard(who, place));
}

/** The same in the graph, where roles count, too; and what is being written during a meeting. */
export function mayMeetForum(who: Who, place: Place): boolean {
  const { viewer } = who;
  if (!isStaff(viewer)) return seatMayMeetForum(who, place);
  if (viewer.roles.length === 0) return false;
  const isOwn = place.administration === viewer.seat;
  const isSecretary = hasRole(viewer, "SECRETARY");
  if (ofBodies.has(place.table)) return true;
  if (ofItems.has(place.table)) {
    if (isOwn && isSecretary) return true;
    return (itemState(place) === "ON_AGENDA" || isProposer(who, place)) && !isUnfinished(place);
  }
  if (isOwn) return hasRole(viewer, "CASEWORKER", "LEADER", "SECRETARY", "POLITICIAN");
  return isSecretary && wasSent(place) && isHeard(who, place);
}

/** FORUM-2: minutes are the secretariat's until the meeting is closed. */
function isUnfinished({ table, variant }: Place): boolean {
  return table === "forum_minutes" && stateOfMeeting(variant) !== "HELD";
}

/** How far the meeting has come before which a matter was put. */
export const stateOfMeeting = (item: Place["variant"]) => meetingStates[(meetingOfItem[item - 1] ?? 1) - 1];

function bodyOf(place: Place): Place {
  return place.table === "forum_meeting" ? { ...place, variant: bodyOfMeeting[place.variant - 1] ?? 1 } : place;
}

const isStaff = ({ seat, administration }: Viewer): boolean => seat === administration;

/** FORUM-1: today, in the body itself; whoever has left is as everybody else. */
export function sitsIn({ line }: Who, body: Omit<Place, "table" | "column">): boolean {
  return line !== null && line.administration === null && sitsToday(line.variant, body);
}

function mayMeetItem(who: Who, place: Place): boolean {
  const isOnAgenda = itemState(place) === "ON_AGENDA";
  if (isStaff(who.viewer)) return isOnAgenda || place.administration === who.viewer.seat || isProposer(who, place);
  if (isProposer(who, place)) return true;
  return isOnAgenda && stateOfMeeting(place.variant) !== "PLANNED" && sitsIn(who, { ...place, ...bodyOfItem(place) });
}

/** FORUM-2, ASSOC-9: whether the seat's own side put the matter. */
export function isProposer({ viewer }: Who, place: Omit<Place, "table" | "column">): boolean {
  const { administration, association } = proposerOf(place);
  return viewer.seat === "association" ? association === speaker : administration === viewer.seat;
}

const wasSent = ({ variant }: Place): boolean => hearingStates[variant - 1] !== "DRAFT";

/** FORUM-4: a heard body's secretariat and members, a heard association's people. */
export function isHeard(who: Who, place: Omit<Place, "table" | "column">): boolean {
  const { administration, body, association } = heardIn(place);
  if (body === null) return who.viewer.seat === "association" && association === speaker;
  return administration === who.viewer.seat || sitsIn(who, { ...place, administration, variant: body });
}

/** FORUM-4: who answers: the heard body's secretaries and its chair, an association's people. */
export function mayAnswer(who: Who, place: Omit<Place, "table" | "column">): boolean {
  const { administration, body } = heardIn(place);
  if (!isHeard(who, place) || hearingStates[place.variant - 1] === "DRAFT") return false;
  if (body === null) return true;
  return administration === who.viewer.seat
    ? hasRole(who.viewer, "SECRETARY")
    : isChaired({ ...place, administration, variant: body });
}
