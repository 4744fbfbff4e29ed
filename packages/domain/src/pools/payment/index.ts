export { exportPayments, isSecondPerson, largestExport } from "./export-payments.ts";
export type { ExportState, PaymentExport, PaymentFile } from "./export-payments.ts";
export {
  cancelInstalment,
  markReady,
  releaseInstalment,
  stopInstalment,
  type InstalmentStepInput,
} from "./instalment-steps.ts";
export { largestReport, markPaid, type PaidInput } from "./mark-paid.ts";
export {
  claimBack,
  moneyBack,
  recordReturn,
  type Claim,
  type ClaimBackInput,
  type MoneyBack,
  type RecordReturnInput,
} from "./money-back.ts";
export type { AccountInput } from "./payee.ts";
export { followedBy, type PaymentState } from "./payment-step.ts";
export { paymentEvents, paymentNews } from "./payment-news.ts";
export { instalmentWorkItem, missingAgreementWorkItem } from "./payment-work.ts";
export {
  instalmentWaits,
  isPastWaiting,
  ownInstalments,
  ownInstalmentStates,
  type InstalmentWait,
  type OwnInstalment,
  type OwnInstalmentState,
  type SeenInstalment,
} from "./own-instalment.ts";
export {
  ownPaymentPlan,
  owesMoneyBack,
  repaymentOn,
  type OwnPayee,
  type OwnPaymentPlan,
  type SeenPaymentPlan,
} from "./own-payment-plan.ts";
export {
  mayPay,
  mayPlanPayments,
  mayReadOwnPayments,
  mayReadPayee,
  mayReadPayments,
  mayReportPayments,
} from "./payment.policy.ts";
export { instalmentStates, instalmentTransitions, type InstalmentState } from "./payment.states.ts";
export {
  paymentStepKinds,
  type Instalment,
  type Payee,
  type PaymentChange,
  type PaymentPlan,
  type PaymentStep,
  type PaymentStepKind,
} from "./payment.type.ts";
export {
  isUntouched,
  mostInstalments,
  planPayments,
  type InstalmentInput,
  type PlanPaymentsInput,
  type PlanPaymentsState,
} from "./plan-payments.ts";
export { readPaidFile, type BadPaidRow, type PaidFile, type PaidRowProblem } from "./read-paid-file.ts";
export { paymentFileContent, type PaymentRow } from "./payment-file.ts";
export { suggestInstalments } from "./suggest-instalments.ts";
