import { hasRole, type Role } from "@indgang/domain/kernel";
import { isProposer, mayAnswer, sitsIn } from "../forum-claims.ts";
import { speaker } from "../planting/owning.ts";
import { bodyOfMeeting, sittingOf } from "../planting/seating.ts";
import type { Trying } from "../viewers.ts";
import type { Target } from "./planted-input.ts";

type Of = Omit<Target, "unknown">;
type ForumClaim = (who: Trying, of: Of) => boolean;

const office: readonly Role[] = ["CASEWORKER", "LEADER", "SECRETARY"];
const isOfOffice = ({ viewer }: Trying): boolean => viewer.seat === viewer.administration && hasRole(viewer, ...office);
const isOwn = ({ viewer }: Trying, { administration }: Of): boolean => viewer.seat === administration;

/** FORUM-1: the body's secretaries. */
const secretary: ForumClaim = (who, of) => isOwn(who, of) && hasRole(who.viewer, "SECRETARY");
/** FORUM-4: the office of the administration that asks. */
const asking: ForumClaim = (who, of) => isOwn(who, of) && isOfOffice(who);
/** FORUM-2, ASSOC-9: every office, and whoever sits in the body for an association. */
const proposing: ForumClaim = (who, of) => {
  const body = { ...of, variant: bodyOfMeeting[of.variant - 1] ?? 1 };
  return (
    isOfOffice(who) || (who.viewer.seat === "association" && sitsIn(who, body) && sittingOf(body).line === speaker)
  );
};
/** FORUM-2: the secretariat, and the office or the association that put the matter. */
const adding: ForumClaim = (who, of) =>
  secretary(who, of) || (isProposer(who, of) && (isOfOffice(who) || who.viewer.seat === "association"));

/** FORUM-1 … FORUM-4: every change of forums with who may ask for it. */
export const forumChangeClaims: Readonly<Record<string, ForumClaim>> = {
  // A new one names nothing that has to be there.
  createForumBody: ({ viewer }) => viewer.seat === viewer.administration && hasRole(viewer, "SECRETARY"),
  saveSeatKind: secretary,
  appointMember: secretary,
  endMembership: secretary,
  planForumMeeting: secretary,
  moveForumMeeting: secretary,
  callForumMeeting: secretary,
  cancelForumMeeting: secretary,
  closeForumMeeting: secretary,
  approveForumMinutes: secretary,
  proposeAgendaItem: proposing,
  takeOnAgendaItem: secretary,
  declineAgendaItem: secretary,
  moveAgendaItem: secretary,
  recordChairContact: secretary,
  addForumPaper: adding,
  saveForumMinutes: secretary,
  createHearing: isOfOffice,
  saveHearing: asking,
  sendHearing: asking,
  sumUpHearing: asking,
  withdrawHearing: asking,
  answerHearing: mayAnswer,
};

/** What the inputs of forums call things otherwise than by their table's name. */
export const forumTableFor: Readonly<Record<string, string>> = {
  about_association: "association",
  body: "forum_body",
  case: "hearing_case",
  item: "forum_agenda_item",
  meeting: "forum_meeting",
  membership: "forum_membership",
  parent: "forum_body",
  party: "hearing_party",
  seat_kind: "forum_seat_kind",
};
