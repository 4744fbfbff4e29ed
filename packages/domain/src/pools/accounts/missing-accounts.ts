import { accept, refuse, type Outcome, type Refusal } from "../../kernel/index.ts";
import type { MissingAccounts } from "./accounts-owed.ts";

/** A payment, with the accounts that the association owes the same pool and that are missing. */
export interface Owing {
  readonly missingAccounts: readonly MissingAccounts[];
}

/** POOL-11: nothing is made ready or sent to be paid while the association owes the pool accounts: ACCOUNTS_MISSING names them. */
export function expectAccounts({ missingAccounts }: Owing): Outcome<null, Refusal<"ACCOUNTS_MISSING">> {
  return missingAccounts.length === 0 ? accept(null) : refuse("ACCOUNTS_MISSING", { accounts: missingAccounts });
}
