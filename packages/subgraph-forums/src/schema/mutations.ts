import { AddForumPaperResolver } from "./mutation/add-forum-paper.resolver.ts";
import { AnswerHearingResolver } from "./mutation/answer-hearing.resolver.ts";
import { AppointMemberResolver } from "./mutation/appoint-member.resolver.ts";
import { ApproveForumMinutesResolver } from "./mutation/approve-forum-minutes.resolver.ts";
import { CallForumMeetingResolver } from "./mutation/call-forum-meeting.resolver.ts";
import { CancelForumMeetingResolver } from "./mutation/cancel-forum-meeting.resolver.ts";
import { CloseForumMeetingResolver } from "./mutation/close-forum-meeting.resolver.ts";
import { CreateForumBodyResolver } from "./mutation/create-forum-body.resolver.ts";
import { CreateHearingResolver } from "./mutation/create-hearing.resolver.ts";
import { DeclineAgendaItemResolver } from "./mutation/decline-agenda-item.resolver.ts";
import { EndMembershipResolver } from "./mutation/end-membership.resolver.ts";
import { MoveAgendaItemResolver } from "./mutation/move-agenda-item.resolver.ts";
import { MoveForumMeetingResolver } from "./mutation/move-forum-meeting.resolver.ts";
import { PlanForumMeetingResolver } from "./mutation/plan-forum-meeting.resolver.ts";
import { ProposeAgendaItemResolver } from "./mutation/propose-agenda-item.resolver.ts";
import { RecordChairContactResolver } from "./mutation/record-chair-contact.resolver.ts";
import { SaveForumMinutesResolver } from "./mutation/save-forum-minutes.resolver.ts";
import { SaveHearingResolver } from "./mutation/save-hearing.resolver.ts";
import { SaveSeatKindResolver } from "./mutation/save-seat-kind.resolver.ts";
import { SendHearingResolver } from "./mutation/send-hearing.resolver.ts";
import { SumUpHearingResolver } from "./mutation/sum-up-hearing.resolver.ts";
import { TakeOnAgendaItemResolver } from "./mutation/take-on-agenda-item.resolver.ts";
import { WithdrawHearingResolver } from "./mutation/withdraw-hearing.resolver.ts";

export const mutations = [
  CreateForumBodyResolver,
  SaveSeatKindResolver,
  AppointMemberResolver,
  EndMembershipResolver,
  PlanForumMeetingResolver,
  MoveForumMeetingResolver,
  CallForumMeetingResolver,
  CancelForumMeetingResolver,
  CloseForumMeetingResolver,
  ApproveForumMinutesResolver,
  ProposeAgendaItemResolver,
  TakeOnAgendaItemResolver,
  DeclineAgendaItemResolver,
  MoveAgendaItemResolver,
  RecordChairContactResolver,
  SaveForumMinutesResolver,
  AddForumPaperResolver,
  CreateHearingResolver,
  SaveHearingResolver,
  SendHearingResolver,
  SumUpHearingResolver,
  WithdrawHearingResolver,
  AnswerHearingResolver,
] as const;
