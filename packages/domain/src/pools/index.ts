export * from "./application/index.ts";
export * from "./assessment/index.ts";
export * from "./decision/index.ts";
export * from "./meeting/index.ts";
export * from "./reception/index.ts";
export * from "./terms/index.ts";
export * from "./work/index.ts";
export { accountsWorkItem } from "./accounts/accounts-work.ts";
export { agreementWorkItem, followUpWorkItem } from "./agreement/agreement-work.ts";
export {
  currencyExponent,
  readGrant,
  recipientKey,
  type GrantReading,
  type ImportedGrant,
  type ImportedOrganisation,
  type Repair,
  type RepairKind,
  type RowProblem,
  type RowProblemReason,
} from "./grant-import/index.ts";
