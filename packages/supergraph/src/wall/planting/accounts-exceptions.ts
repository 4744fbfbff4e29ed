import { always, inTurn, type Exception } from "./exception.ts";

/** POOL-11: accounts in every state but approved, which adds up; and what was done with them. */
export const accountsExceptions: Readonly<Record<string, Exception>> = {
  "grant_accounts.state": inTurn("OWED", "SUBMITTED", "CHECKED", "RETURNED"),
  "grant_accounts.demand": inTurn("ELECTED", "AUTHORISED", "ELECTED", "AUTHORISED"),
  "grant_accounts.auditor_kind": inTurn("ELECTED", "REGISTERED", "STATE_AUTHORISED", "ELECTED"),
  "grant_accounts.channel": inTurn("DIGITAL", "PAPER", "DIGITAL", "PAPER"),
  "grant_accounts.period_ends_on": always("2025-12-31"),
  "grant_accounts.due_on": always("2026-03-31"),
  // A document that nobody planted.
  "grant_accounts.document_ids": always("{00000000-0000-4000-8000-000000000041}"),
  "grant_accounts.return_reason": (place, { marks }) =>
    place.variant === 4 ? marks.remember(`Ret side ${marks.digits(place)}`, place) : null,
  "grant_accounts.claimed": always(null),
  "accounts_step.kind": inTurn("SUBMITTED", "CHECKED", "RETURNED", "EXTENDED"),
  "accounts_step.content": inTurn({}, null, null, null),
};
