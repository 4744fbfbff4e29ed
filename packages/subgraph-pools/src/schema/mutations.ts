import { AcceptFormalitiesResolver } from "./mutation/accept-formalities.resolver.ts";
import { AddToMeetingResolver } from "./mutation/add-to-meeting.resolver.ts";
import { AssignApplicationResolver } from "./mutation/assign-application.resolver.ts";
import { CallMeetingResolver } from "./mutation/call-meeting.resolver.ts";
import { CancelMeetingResolver } from "./mutation/cancel-meeting.resolver.ts";
import { CloseMeetingResolver } from "./mutation/close-meeting.resolver.ts";
import { CompleteAssessmentResolver } from "./mutation/complete-assessment.resolver.ts";
import { CreateMeetingResolver } from "./mutation/create-meeting.resolver.ts";
import { DeclareInterestResolver } from "./mutation/declare-interest.resolver.ts";
import { ReceiveCompletionResolver } from "./mutation/receive-completion.resolver.ts";
import { RecordDecisionResolver } from "./mutation/record-decision.resolver.ts";
import { RecordDecisionsResolver } from "./mutation/record-decisions.resolver.ts";
import { RegisterApplicationResolver } from "./mutation/register-application.resolver.ts";
import { RemoveFromMeetingResolver } from "./mutation/remove-from-meeting.resolver.ts";
import { ReopenAssessmentResolver } from "./mutation/reopen-assessment.resolver.ts";
import { RequestCompletionResolver } from "./mutation/request-completion.resolver.ts";
import { SaveAssessmentResolver } from "./mutation/save-assessment.resolver.ts";
import { SaveMeetingItemResolver } from "./mutation/save-meeting-item.resolver.ts";
import { WithdrawApplicationResolver } from "./mutation/withdraw-application.resolver.ts";
import { WithdrawInterestResolver } from "./mutation/withdraw-interest.resolver.ts";
import { CancelInstalmentResolver } from "./payment/cancel-instalment.resolver.ts";
import { CarryForwardResolver } from "./payment/carry-forward.resolver.ts";
import { ClaimBackResolver } from "./payment/claim-back.resolver.ts";
import { ExportPaymentsResolver } from "./payment/export-payments.resolver.ts";
import { MarkInstalmentReadyResolver } from "./payment/mark-instalment-ready.resolver.ts";
import { MarkPaymentsPaidResolver } from "./payment/mark-payments-paid.resolver.ts";
import { PlanPaymentsResolver } from "./payment/plan-payments.resolver.ts";
import { RecordReturnResolver } from "./payment/record-return.resolver.ts";
import { ReleaseInstalmentResolver } from "./payment/release-instalment.resolver.ts";
import { StopInstalmentResolver } from "./payment/stop-instalment.resolver.ts";

export const mutations = [
  RegisterApplicationResolver,
  RequestCompletionResolver,
  ReceiveCompletionResolver,
  AcceptFormalitiesResolver,
  AssignApplicationResolver,
  SaveAssessmentResolver,
  CompleteAssessmentResolver,
  ReopenAssessmentResolver,
  WithdrawApplicationResolver,
  CreateMeetingResolver,
  CallMeetingResolver,
  AddToMeetingResolver,
  RemoveFromMeetingResolver,
  SaveMeetingItemResolver,
  DeclareInterestResolver,
  WithdrawInterestResolver,
  RecordDecisionResolver,
  RecordDecisionsResolver,
  CloseMeetingResolver,
  CancelMeetingResolver,
  PlanPaymentsResolver,
  MarkInstalmentReadyResolver,
  StopInstalmentResolver,
  ReleaseInstalmentResolver,
  CancelInstalmentResolver,
  ExportPaymentsResolver,
  MarkPaymentsPaidResolver,
  RecordReturnResolver,
  ClaimBackResolver,
  CarryForwardResolver,
] as const;
