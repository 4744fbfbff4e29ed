export { carryForward, type CarriedForward, type CarryForwardInput, type CarryForwardState } from "./carry-forward.ts";
export { mayCarryForward, mayReadLedger, mayReadReserved } from "./ledger.policy.ts";
export {
  ledgerEntryKinds,
  type LedgerEntryKind,
  type LedgerTotal,
  type LineAccount,
  type NewLedgerEntry,
} from "./ledger.type.ts";
export { jointAccount, lineAccount } from "./line-account.ts";
