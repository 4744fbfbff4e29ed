import type { Concerned, NotificationKind } from "../messages/index.ts";
import type { AgendaItem } from "./agenda-item.type.ts";
import type { ForumActing } from "./forum-acting.ts";
import type { ForumBody, ForumMembership } from "./forum-body.type.ts";
import type { ForumMeeting, ForumMeetingState } from "./forum-meeting.type.ts";
import { todayOf } from "./today-of.ts";

/** Something that those are told who have a part in a forum: each of them once, whether they are named once or twice. */
export interface ForumNews {
  readonly kind: NotificationKind;
  readonly to: readonly Concerned[];
}

const newsOfState = {
  PLANNED: "FORUM_MEETING_PLANNED",
  CALLED: "FORUM_MEETING_CALLED",
  HELD: "FORUM_MINUTES_READY",
  MINUTES_APPROVED: "FORUM_MINUTES_APPROVED",
  CANCELLED: "FORUM_MEETING_CANCELLED",
} as const satisfies Record<ForumMeetingState, NotificationKind>;

type OfItem = Pick<AgendaItem, "administration" | "bodyId" | "proposer" | "proposedById" | "state">;

/** The side that put a matter, as far as it may read where it went: whoever put it for an administration, and an association's own members. */
function proposerOf({ proposer, proposedById, bodyId }: OfItem): Concerned {
  return proposer.kind === "ADMINISTRATION"
    ? { kind: "COLLEAGUE", personId: proposedById, administration: proposer.administration }
    : { kind: "OUTSIDE_MEMBERS", bodyId, associationId: proposer.associationId };
}

const secretariatOf = ({ administration }: Pick<ForumBody, "administration">): Concerned => ({
  kind: "ROLE",
  administration,
  role: "SECRETARY",
});

/** FORUM-2: a meeting was planned, called, moved, cancelled, minuted or approved: its members are told, and who put a matter before it. */
export function meetingNews(
  before: ForumMeeting | null,
  after: ForumMeeting,
  items: readonly OfItem[],
): readonly ForumNews[] {
  const isMoved = before?.startsAt !== after.startsAt || before.endsAt !== after.endsAt || before.place !== after.place;
  if (before?.state === after.state && !isMoved) return [];
  const kind = before?.state === after.state ? "FORUM_MEETING_MOVED" : newsOfState[after.state];
  const waiting = items.filter(({ state, proposer }) => state !== "NOT_TAKEN" && proposer.kind === "ADMINISTRATION");
  return [{ kind, to: [{ kind: "MEMBERS", bodyId: after.bodyId }, ...waiting.map(proposerOf)] }];
}

/** FORUM-2: a matter is proposed: the secretariat has it to decide on. Members learn of it when it is on the agenda. */
export function itemProposed(item: OfItem): readonly ForumNews[] {
  return [{ kind: "AGENDA_ITEM_PROPOSED", to: [secretariatOf(item)] }];
}

/** FORUM-2: the proposer is told what became of the proposal; the members, where they had the agenda already, that it has grown. */
export function itemAnswered(
  item: OfItem,
  { state, bodyId }: Pick<ForumMeeting, "state" | "bodyId">,
): readonly ForumNews[] {
  const answered: ForumNews = { kind: "AGENDA_ITEM_ANSWERED", to: [proposerOf(item)] };
  if (item.state !== "ON_AGENDA" || state !== "CALLED") return [answered];
  return [answered, { kind: "AGENDA_EXTENDED", to: [{ kind: "MEMBERS", bodyId }] }];
}

/** FORUM-3: an urgent matter was put to the chair, whose answer the proposer reads. The chair heard of it when asked. */
export function chairContacted(item: OfItem): readonly ForumNews[] {
  return [{ kind: "AGENDA_CHAIR_CONTACTED", to: [proposerOf(item)] }];
}

/** FORUM-2: a paper came: to the secretariat, to who put the matter, and to the members once they have the agenda that it is on. */
export function paperAdded(item: OfItem, { calledAt }: Pick<ForumMeeting, "calledAt">): readonly ForumNews[] {
  const isShown = item.state === "ON_AGENDA" && calledAt !== null;
  const members: readonly Concerned[] = isShown ? [{ kind: "MEMBERS", bodyId: item.bodyId }] : [];
  return [{ kind: "FORUM_PAPER_ADDED", to: [secretariatOf(item), proposerOf(item), ...members] }];
}

type Seat = Pick<ForumMembership, "personId" | "startsOn" | "endsOn">;

/** FORUM-1: somebody was appointed, also from a later day on. Nobody is told of a seat that is history. */
export function seatGiven({ personId, endsOn }: Seat, by: ForumActing): readonly ForumNews[] {
  if (endsOn !== null && endsOn <= todayOf(by)) return [];
  return [{ kind: "FORUM_SEAT_GIVEN", to: [{ kind: "PERSON", personId }] }];
}

/** FORUM-1: somebody's seat was ended. */
export function seatEnded({ personId }: Seat): readonly ForumNews[] {
  return [{ kind: "FORUM_SEAT_ENDED", to: [{ kind: "PERSON", personId }] }];
}
