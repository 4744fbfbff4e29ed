import { accountsFields } from "./accounts/accounts-resolvers.ts";
import { ApplicationContentFieldsResolver } from "./application/application-content-fields.resolver.ts";
import {
  AllocationFieldsResolver,
  RoundAllocationResolver,
  AllocationCaseFieldsResolver,
} from "./allocation/allocation-fields.resolver.ts";
import { ApplicationFieldsResolver } from "./application/application-fields.resolver.ts";
import { ApplicationAttachmentsResolver } from "./attachment/application-attachments.resolver.ts";
import { CaseHearingFieldsResolver, PoolTermsFieldsResolver } from "./application/case-hearing-fields.resolver.ts";
import { AssessingFieldsResolver } from "./application/assessing-fields.resolver.ts";
import { AssessmentFieldsResolver } from "./assessment/assessment-fields.resolver.ts";
import { OpinionContentFieldsResolver, OpinionFieldsResolver } from "./assessment/opinion-fields.resolver.ts";
import { AdministrationFieldsResolver } from "./foreign/administration-fields.resolver.ts";
import { AssociationFieldsResolver } from "./foreign/association-fields.resolver.ts";
import {
  FormOfApplicationResolver,
  FormsOfPoolResolver,
  FormsOfRoundResolver,
  PoolFormFieldsResolver,
} from "./form/form-fields.resolver.ts";
import { GrantFieldsResolver } from "./grant/grant-fields.resolver.ts";
import { runningFields } from "./running/running-resolvers.ts";
import { agreementFields } from "./agreement/agreement-resolvers.ts";
import { letterFields } from "./letters/letter-resolvers.ts";
import { reportFields } from "./report/report-resolvers.ts";
import { papersFields } from "./papers/papers-resolvers.ts";
import { CommitteeMeetingFieldsResolver } from "./meeting/committee-meeting-fields.resolver.ts";
import { DecisionFieldsResolver, MeetingItemFieldsResolver } from "./meeting/meeting-item-fields.resolver.ts";
import { outcomeFields } from "./outcome/outcome-resolvers.ts";
import {
  BudgetLineLedgerFieldsResolver,
  FundingRoundLedgerFieldsResolver,
  LedgerEntryFieldsResolver,
} from "./payment/ledger-fields.resolver.ts";
import {
  ApplicationPaymentFieldsResolver,
  InstalmentFieldsResolver,
  PaymentPlanFieldsResolver,
} from "./payment/payment-fields.resolver.ts";
import { OwnApplicationPaymentsResolver } from "./payment/own-instalment.type.ts";
import { OwnPaymentPlansResolver } from "./payment/own-payment-plan.type.ts";
import { PaymentFileFieldsResolver } from "./payment/payment-file.type.ts";
import { FundingRoundFieldsResolver } from "./pool/funding-round-fields.resolver.ts";
import { PoolFieldsResolver } from "./pool/pool-fields.resolver.ts";
import { BudgetExceededFieldsResolver } from "./refusal/decision.refusals.ts";
import { RecusedFromCaseFieldsResolver } from "./refusal/recused-from-case.refusal.ts";
import { WorkItemFieldsResolver } from "./work/work-item-fields.resolver.ts";
import {
  ApplicationDraftFieldsResolver,
  OwnAnswersResolver,
  OwnApplicationFieldsResolver,
} from "./draft/own-fields.resolver.ts";

export const fields = [
  PoolFieldsResolver,
  FundingRoundFieldsResolver,
  ApplicationFieldsResolver,
  ApplicationContentFieldsResolver,
  ApplicationAttachmentsResolver,
  AssessmentFieldsResolver,
  AssessingFieldsResolver,
  CaseHearingFieldsResolver,
  PoolTermsFieldsResolver,
  OpinionFieldsResolver,
  OpinionContentFieldsResolver,
  AllocationFieldsResolver,
  RoundAllocationResolver,
  AllocationCaseFieldsResolver,
  CommitteeMeetingFieldsResolver,
  MeetingItemFieldsResolver,
  DecisionFieldsResolver,
  GrantFieldsResolver,
  WorkItemFieldsResolver,
  AssociationFieldsResolver,
  AdministrationFieldsResolver,
  BudgetExceededFieldsResolver,
  RecusedFromCaseFieldsResolver,
  ApplicationDraftFieldsResolver,
  OwnAnswersResolver,
  OwnApplicationFieldsResolver,
  ...letterFields,
  ...agreementFields,
  ...reportFields,
  ...papersFields,
  PoolFormFieldsResolver,
  FormsOfPoolResolver,
  FormsOfRoundResolver,
  FormOfApplicationResolver,
  ApplicationPaymentFieldsResolver,
  PaymentPlanFieldsResolver,
  InstalmentFieldsResolver,
  PaymentFileFieldsResolver,
  OwnApplicationPaymentsResolver,
  OwnPaymentPlansResolver,
  BudgetLineLedgerFieldsResolver,
  FundingRoundLedgerFieldsResolver,
  LedgerEntryFieldsResolver,
  ...outcomeFields,
  ...runningFields,
  ...accountsFields,
] as const;
