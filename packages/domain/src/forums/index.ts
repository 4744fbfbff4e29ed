export { addForumPaper, type AddPaperInput } from "./add-paper.ts";
export {
  agendaItemStates,
  agendaItemTransitions,
  forumRecusalCauses,
  type AgendaItem,
  type AgendaItemState,
  type AgendaProposer,
  type ChairContact,
  type ForumPaper,
  type ForumRecusal,
  type ForumRecusalCause,
} from "./agenda-item.type.ts";
export { answerHearing, type AnswerHearingInput } from "./answer-hearing.ts";
export { appointMember, type AppointInput, type AppointRefusal } from "./appoint-member.ts";
export { approveForumMinutes } from "./approve-minutes.ts";
export { callForumMeeting } from "./call-meeting.ts";
export { cancelForumMeeting } from "./cancel-meeting.ts";
export { closeForumMeeting } from "./close-meeting.ts";
export { createForumBody, type CreateBodyInput } from "./create-body.ts";
export { createHearing, saveHearing, type HearingInput, type HearingKnown } from "./draft-hearing.ts";
export { endMembership } from "./end-membership.ts";
export { chairs, sitsOn, type ForumActing, type OwnSeat } from "./forum-acting.ts";
export type { ForumBody, ForumMembership, ForumSeatKind, Term } from "./forum-body.type.ts";
export {
  forumMeetingStates,
  forumMeetingTransitions,
  type ForumMeeting,
  type ForumMeetingState,
} from "./forum-meeting.type.ts";
export {
  isForumStaff,
  isProposer,
  isSecretariat,
  mayAddPaper,
  mayCreateBody,
  mayPropose,
  mayReadForum,
  mayReadItem,
  mayReadMinutes,
  seatedAssociation,
} from "./forum.policy.ts";
export {
  chairContacted,
  itemAnswered,
  itemProposed,
  meetingNews,
  paperAdded,
  seatEnded,
  seatGiven,
  type ForumNews,
} from "./forum-news.ts";
export { hearingAnswered, hearingNews, peopleOf } from "./hearing-news.ts";
export { forumRecusals } from "./forum-recusals.ts";
export type { ForumRefusal, VersionedInput } from "./forum-step.ts";
export {
  agendaImportances,
  callDays,
  forumBodyKinds,
  forumBounds,
  usualForumTerms,
  type AgendaImportance,
  type ForumBodyKind,
} from "./forum.values.ts";
export {
  forumWorkDueOn,
  forumWorkKinds,
  forumWorkPlacesOf,
  isForumWorkOverdue,
  type ForumWorkKind,
} from "./forum-work.ts";
export { hearingStateAt } from "./hearing-step.ts";
export {
  isAskingSide,
  isOfParty,
  mayAnswerFor,
  mayAsk,
  mayListHearingsHeardIn,
  mayListOwnHearings,
  mayReadHearing,
} from "./hearing.policy.ts";
export {
  hearingStates,
  hearingTransitions,
  type HeardParty,
  type Hearing,
  type HearingAnswer,
  type HearingCase,
  type HearingComment,
  type HearingParty,
  type HearingState,
} from "./hearing.type.ts";
export { isLate } from "./is-late.ts";
export { moveAgendaItem } from "./move-item.ts";
export { moveForumMeeting, planForumMeeting, type MeetingTimes } from "./plan-meeting.ts";
export { proposeAgendaItem, type ProposeItemInput, type ProposeRefusal } from "./propose-item.ts";
export { recordChairContact } from "./record-chair-contact.ts";
export { saveForumMinutes } from "./save-minutes.ts";
export { saveSeatKind, type SaveSeatKindInput } from "./save-seat-kind.ts";
export { sendHearing } from "./send-hearing.ts";
export { sumUpHearing } from "./sum-up-hearing.ts";
export { declineAgendaItem, takeOnAgendaItem } from "./take-on-item.ts";
export { holdsTerm, mostAtOnce, termsOverlap } from "./term.ts";
export { withdrawHearing } from "./withdraw-hearing.ts";
