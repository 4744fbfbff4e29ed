export { currencyExponent } from "./currency-exponent.ts";
export type {
  GrantReading,
  ImportedGrant,
  ImportedOrganisation,
  Repair,
  RepairKind,
  RowProblem,
  RowProblemReason,
} from "./imported-grant.type.ts";
export { readGrant } from "./read-grant.ts";
export { recipientKey } from "./recipient-key.ts";
