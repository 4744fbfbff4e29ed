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
export { appointMember, endMembership, type AppointInput, type AppointRefusal } from "./appoint-member.ts";
export { approveForumMinutes, callForumMeeting, cancelForumMeeting, closeForumMeeting } from "./call-meeting.ts";
export { createHearing, saveHearing, type HearingInput, type HearingKnown } from "./draft-hearing.ts";
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
export { moveForumMeeting, planForumMeeting, type MeetingTimes } from "./plan-meeting.ts";
export { proposeAgendaItem, type ProposeItemInput, type ProposeRefusal } from "./propose-item.ts";
export { createForumBody, saveSeatKind, type CreateBodyInput, type SaveSeatKindInput } from "./save-body.ts";
export { saveForumMinutes } from "./save-minutes.ts";
export { sendHearing, sumUpHearing, withdrawHearing } from "./send-hearing.ts";
export { declineAgendaItem, moveAgendaItem, recordChairContact, takeOnAgendaItem } from "./take-on-item.ts";
export { holdsTerm, mostAtOnce, termsOverlap } from "./term.ts";
