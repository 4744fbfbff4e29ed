import type { UnreadSearch } from "./read-search.ts";
import type { RouteDefinition } from "./route-definition.type.ts";

type Usual = "readSearch" | "permissions" | "isOwnSeatOnly" | "isPublic" | "seats";
type Given<Path extends string, Search extends object> = Omit<RouteDefinition<Path, Search>, Usual> &
  Partial<Pick<RouteDefinition<Path, Search>, Usual>>;

/** Declares an address. Without `readSearch` it keeps no state after the question mark; without `permissions` it is open to all who are signed in. */
export function defineRoute<const Path extends string, Search extends object = Readonly<Record<never, never>>>(
  given: Given<Path, Search>,
): RouteDefinition<Path, Search> {
  return {
    permissions: [],
    isOwnSeatOnly: false,
    isPublic: false,
    seats: [],
    readSearch: (_search: UnreadSearch) => ({}) as Search,
    ...given,
  };
}
