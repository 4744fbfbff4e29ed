export {
  meetingStates,
  meetingTransitions,
  recusalSources,
  type CommitteeMeeting,
  type MeetingItem,
  type MeetingState,
  type Proposal,
  type Recusal,
  type RecusalSource,
} from "./meeting.type.ts";
export { cancelMeeting, type CancelledMeeting, type CancelMeetingState } from "./cancel-meeting.ts";
export { awaitsDecision, closeMeeting, type CloseMeetingInput, type CloseMeetingState } from "./close-meeting.ts";
export { callMeeting, createMeeting, type CreateMeetingInput } from "./create-meeting.ts";
export { declareInterest, recusalOf, withdrawInterest, type InterestState } from "./declare-interest.ts";
export { hasMeetingDayCome, meetingDay } from "./meeting-day.ts";
export {
  addToMeeting,
  recusalsOnList,
  removeFromMeeting,
  type AddToMeetingState,
  type Candidate,
  type MeetingListChange,
} from "./meeting-list.ts";
export type { ItemState } from "./meeting-step.ts";
export { mayDecide, mayDeclareInterest, mayPrepareMeeting, mayReadMeeting } from "./meeting.policy.ts";
export { saveMeetingItem, type SaveMeetingItemInput, type SaveMeetingItemState } from "./save-meeting-item.ts";
