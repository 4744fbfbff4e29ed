import { dateAt, plainDate, type Instant, type Money, type PlainDate } from "../../kernel/index.ts";
import type { FundingRound } from "../terms/funding-round.type.ts";
import { reachesThreshold } from "../terms/pool-terms.ts";
import type { PoolTerms } from "../terms/pool.type.ts";
import { owedStates } from "./accounts.states.ts";
import type { AuditorDemand, AuditorKind, GrantAccounts } from "./accounts.type.ts";

/** What a grant owes by the terms that its round was announced with. */
export type OwedAccounts = Pick<GrantAccounts, "year" | "periodEndsOn" | "dueOn" | "demand">;

/**
 * POOL-11, POOL-17: which accounts a grant owes: of the round's year, due the terms' whole months after its last day, endorsed by an authorised
 * auditor from the terms' amount on (the bound itself as the terms say). Amount in øre. The database makes the row by the same rule (wall.owe_accounts).
 */
export function accountsOwed(
  amount: Money,
  { year }: Pick<FundingRound, "year">,
  terms: Pick<PoolTerms, "auditorThreshold" | "auditorThresholdInclusive" | "accountsDueMonths">,
): OwedAccounts {
  const periodEndsOn = plainDate(`${year}-12-31`);
  const isAuthorised = reachesThreshold(amount, terms.auditorThreshold, terms.auditorThresholdInclusive);
  return {
    year,
    periodEndsOn,
    // The last day of the month: the zeroth of the next.
    dueOn: plainDate(new Date(Date.UTC(year + 1, terms.accountsDueMonths, 0)).toISOString().slice(0, 10)),
    demand: isAuthorised ? "AUTHORISED" : "ELECTED",
  };
}

/** POOL-11: whether an auditor of a kind will do: an authorised one always, an elected one where no other is asked for. */
export function meetsDemand(kind: AuditorKind, demand: AuditorDemand): boolean {
  return demand === "ELECTED" || kind !== "ELECTED";
}

/** POOL-11: whether accounts are missing: not delivered, or sent back, and their day is over. The day itself is still in time. */
export function isMissing(accounts: Pick<GrantAccounts, "state" | "dueOn">, now: Instant): boolean {
  return owedStates.includes(accounts.state) && accounts.dueOn < dateAt(now);
}

/** POOL-11: accounts that are missing, as much of them as stops a payment. */
export interface MissingAccounts {
  readonly caseNumber: string;
  readonly dueOn: PlainDate;
}
