export { accountsEvent, accountsNews } from "./accounts-news.ts";
export { accountsBounds, accountsFindings, contentProblems, missingInSum } from "./accounts-content.ts";
export { expectAccounts, type Owing } from "./missing-accounts.ts";
export { accountsOwed, isMissing, meetsDemand, type MissingAccounts, type OwedAccounts } from "./accounts-owed.ts";
export { mayApproveAccounts, mayCheckAccounts, mayReadAccounts } from "./accounts.policy.ts";
export { accountsStates, accountsTransitions, owedStates, type AccountsState } from "./accounts.states.ts";
export {
  accountsChannels,
  accountsStepKinds,
  auditorDemands,
  auditorKinds,
  type AccountsChange,
  type AccountsChannel,
  type AccountsContent,
  type AccountsStep,
  type AccountsStepKind,
  type AuditorDemand,
  type AuditorKind,
  type GrantAccounts,
} from "./accounts.type.ts";
export { approveAccounts, claimDays, unusedToClaim, type ApproveState } from "./approve-accounts.ts";
export {
  checkAccounts,
  extendAccounts,
  returnAccounts,
  type AccountsRefusal,
  type CheckState,
  type NewDateInput,
} from "./check-accounts.ts";
export {
  registerAccounts,
  submitAccounts,
  type DeliverAccountsInput,
  type RegisterState,
  type SubmitState,
} from "./deliver-accounts.ts";
export { requestAccountsFile, mostUnsent, type RequestAccountsFileState } from "./request-accounts-file.ts";
