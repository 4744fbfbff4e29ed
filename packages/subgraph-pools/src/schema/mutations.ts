import { agreementMutations } from "./agreement/agreement-resolvers.ts";
import { accountsMutations } from "./accounts/accounts-resolvers.ts";
import { letterMutations } from "./letters/letter-resolvers.ts";
import { runningMutations } from "./running/running-resolvers.ts";
import { reportMutations } from "./report/report-resolvers.ts";
import { papersMutations } from "./papers/papers-resolvers.ts";
import { formMutations } from "./form/form-mutations.ts";
import { AcceptFormalitiesResolver } from "./mutation/reception/accept-formalities.resolver.ts";
import { AddToMeetingResolver } from "./mutation/meeting/add-to-meeting.resolver.ts";
import { AttachFileResolver } from "./mutation/attachment/attach-file.resolver.ts";
import { AskForOpinionsResolver } from "./mutation/assessment/ask-for-opinions.resolver.ts";
import { CallOpinionBackResolver } from "./mutation/assessment/call-opinion-back.resolver.ts";
import { SaveOpinionResolver } from "./mutation/assessment/save-opinion.resolver.ts";
import { KeepAllocationDraftResolver } from "./mutation/allocation/keep-allocation-draft.resolver.ts";
import { RemoveAllocationDraftResolver } from "./mutation/allocation/remove-allocation-draft.resolver.ts";
import { TakeOverAllocationResolver } from "./mutation/allocation/take-over-allocation.resolver.ts";
import { AssignApplicationResolver } from "./mutation/assessment/assign-application.resolver.ts";
import { CallMeetingResolver } from "./mutation/meeting/call-meeting.resolver.ts";
import { CancelMeetingResolver } from "./mutation/meeting/cancel-meeting.resolver.ts";
import { CloseMeetingResolver } from "./mutation/meeting/close-meeting.resolver.ts";
import { CompleteAssessmentResolver } from "./mutation/assessment/complete-assessment.resolver.ts";
import { CreateMeetingResolver } from "./mutation/meeting/create-meeting.resolver.ts";
import { DeclareInterestResolver } from "./mutation/meeting/declare-interest.resolver.ts";
import { ReceiveCompletionResolver } from "./mutation/reception/receive-completion.resolver.ts";
import { RecordDecisionResolver } from "./mutation/decision/record-decision.resolver.ts";
import { RecordDecisionsResolver } from "./mutation/decision/record-decisions.resolver.ts";
import { RegisterApplicationResolver } from "./mutation/reception/register-application.resolver.ts";
import { RemoveAttachmentResolver } from "./mutation/attachment/remove-attachment.resolver.ts";
import { RemoveFromMeetingResolver } from "./mutation/meeting/remove-from-meeting.resolver.ts";
import { ReopenAssessmentResolver } from "./mutation/assessment/reopen-assessment.resolver.ts";
import { RequestCompletionResolver } from "./mutation/reception/request-completion.resolver.ts";
import { RequestUploadResolver } from "./mutation/attachment/request-upload.resolver.ts";
import { SaveAssessmentResolver } from "./mutation/assessment/save-assessment.resolver.ts";
import { SaveMeetingItemResolver } from "./mutation/meeting/save-meeting-item.resolver.ts";
import { WithdrawApplicationResolver } from "./mutation/reception/withdraw-application.resolver.ts";
import { WithdrawInterestResolver } from "./mutation/meeting/withdraw-interest.resolver.ts";
import { BeginApplicationDraftResolver } from "./mutation/draft/begin-application-draft.resolver.ts";
import { SaveApplicationDraftResolver } from "./mutation/draft/save-application-draft.resolver.ts";
import { ShowInApplicationDraftResolver } from "./mutation/draft/show-in-application-draft.resolver.ts";
import { DiscardApplicationDraftResolver } from "./mutation/draft/discard-application-draft.resolver.ts";
import { SubmitApplicationDraftResolver } from "./mutation/draft/submit-application-draft.resolver.ts";
import { CompleteOwnApplicationResolver } from "./mutation/draft/complete-own-application.resolver.ts";
import { RemoveOwnFileResolver } from "./mutation/draft/remove-own-file.resolver.ts";
import { RequestOwnUploadResolver } from "./mutation/draft/request-own-upload.resolver.ts";
import { WithdrawOwnApplicationResolver } from "./mutation/draft/withdraw-own-application.resolver.ts";
import { CreatePoolResolver } from "./mutation/setup/create-pool.resolver.ts";
import { EditPoolResolver } from "./mutation/setup/edit-pool.resolver.ts";
import { SaveTermsResolver } from "./mutation/setup/save-terms.resolver.ts";
import { RemoveTermsResolver } from "./mutation/setup/remove-terms.resolver.ts";
import { SaveCriteriaResolver } from "./mutation/setup/save-criteria.resolver.ts";
import { PlanRoundResolver } from "./mutation/setup/plan-round.resolver.ts";
import { EditRoundResolver } from "./mutation/setup/edit-round.resolver.ts";
import { ExtendRoundResolver } from "./mutation/setup/extend-round.resolver.ts";
import { CloseRoundResolver } from "./mutation/setup/close-round.resolver.ts";
import { SaveBudgetLinesResolver } from "./mutation/setup/save-budget-lines.resolver.ts";
import { outcomeMutations } from "./outcome/outcome-resolvers.ts";
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
  AskForOpinionsResolver,
  CallOpinionBackResolver,
  SaveOpinionResolver,
  KeepAllocationDraftResolver,
  RemoveAllocationDraftResolver,
  TakeOverAllocationResolver,
  WithdrawApplicationResolver,
  RequestUploadResolver,
  AttachFileResolver,
  RemoveAttachmentResolver,
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
  BeginApplicationDraftResolver,
  SaveApplicationDraftResolver,
  ShowInApplicationDraftResolver,
  DiscardApplicationDraftResolver,
  SubmitApplicationDraftResolver,
  RequestOwnUploadResolver,
  RemoveOwnFileResolver,
  CompleteOwnApplicationResolver,
  WithdrawOwnApplicationResolver,
  ...letterMutations,
  ...agreementMutations,
  ...papersMutations,
  CreatePoolResolver,
  EditPoolResolver,
  SaveTermsResolver,
  RemoveTermsResolver,
  SaveCriteriaResolver,
  PlanRoundResolver,
  EditRoundResolver,
  ExtendRoundResolver,
  CloseRoundResolver,
  SaveBudgetLinesResolver,
  ...formMutations,
  ...reportMutations,
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
  ...outcomeMutations,
  ...runningMutations,
  ...accountsMutations,
] as const;
