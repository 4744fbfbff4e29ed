import { asId, type Id } from "@indgang/domain/kernel";
import { fromGlobalId } from "./global-id.ts";

/** No thing has it. */
const none = "00000000-0000-0000-0000-000000000000";

/** The id of the database in a global id of that type, or one that nothing has: a malformed id is answered as an unknown one. */
export function idOf<Typename extends string>(globalId: string, typename: Typename): Id<Typename> {
  return fromGlobalId(globalId, typename) ?? noId<Typename>();
}

/** The same for an id that may be left out. */
export function idOrNull<Typename extends string>(
  globalId: string | null | undefined,
  typename: Typename,
): Id<Typename> | null {
  return globalId === null || globalId === undefined ? null : idOf(globalId, typename);
}

/** An id that nothing has. */
export function noId<Typename extends string>(): Id<Typename> {
  return asId<Typename>(none);
}
