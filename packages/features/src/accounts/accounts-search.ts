import { accountsStates, type AccountsState } from "@indgang/domain/accounts";
import { readOneOf, readText, type UnreadSearch } from "@indgang/shell";
import type { PagePlace } from "../search/paging.ts";
import { withoutUndefined } from "../search/without-undefined.ts";

/** Which accounts are shown; stands in the address. Without a state what is missing, what is late first. */
export interface AccountsSearch extends PagePlace {
  readonly state?: AccountsState | "ALL";
  readonly pool?: string;
}

/** Reads the address; what it does not know is left out. */
export function readAccountsSearch(raw: UnreadSearch): AccountsSearch {
  return withoutUndefined({
    state: readOneOf(raw, "state", [...accountsStates, "ALL"] as const),
    pool: readText(raw, "pool"),
    after: readText(raw, "after", 1000),
    row: readText(raw, "row", 9),
  });
}
