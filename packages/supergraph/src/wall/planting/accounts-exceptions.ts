import { always, inTurn, type Exception } from "./exception.ts";
import { markerOf, type Marks } from "./marks.ts";
import type { Place } from "./owning.ts";

/** So much more than the other figures that what is missing between them is no number of anything. */
function farFromTheOthers(place: Place, { marks }: { readonly marks: Marks }): number {
  const used = 900_000_000 + marks.number(place);
  marks.remember(String(used), place);
  return used;
}

/** POOL-11: accounts in every state but approved, which adds up; and what was done with them. */
export const accountsExceptions: Readonly<Record<string, Exception>> = {
  "grant_accounts.state": inTurn("OWED", "SUBMITTED", "CHECKED", "RETURNED"),
  "grant_accounts.demand": inTurn("ELECTED", "AUTHORISED", "ELECTED", "AUTHORISED"),
  "grant_accounts.auditor_kind": inTurn("ELECTED", "REGISTERED", "STATE_AUTHORISED", "ELECTED"),
  "grant_accounts.channel": inTurn("DIGITAL", "PAPER", "DIGITAL", "PAPER"),
  "grant_accounts.period_ends_on": always("2025-12-31"),
  "grant_accounts.due_on": always("2026-03-31"),
  "grant_accounts.used": farFromTheOthers,
  "grant_accounts.document_ids": (place, { idOf }) => `{${idOf("attachment", place, place.variant)}}`,
  "grant_accounts.return_reason": (place, { marks }) =>
    place.variant === 4 ? marks.remember(`Ret side ${marks.digits(place)}`, place) : null,
  "accounts_step.kind": inTurn("SUBMITTED", "CHECKED", "RETURNED", "EXTENDED"),
  "accounts_step.content": (place, { marks }) =>
    place.variant === 1
      ? {
          used: farFromTheOthers(place, { marks }),
          otherIncome: 0,
          unused: 0,
          auditorName: markerOf(place),
          auditorKind: "ELECTED",
          auditorNumber: null,
          isEndorsed: true,
          note: markerOf(place),
        }
      : null,
};
