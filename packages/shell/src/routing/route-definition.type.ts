import type { Permission } from "@indgang/domain/kernel";
import type { ComponentType } from "react";
import type { Message } from "../words/message.type.ts";
import type { UnreadSearch } from "./read-search.ts";

/** The names of `$parts` in a path: `"/meetings/$meetingId"` has `meetingId`. */
export type PathParameters<Path extends string> = Path extends `${string}$${infer Name}/${infer Rest}`
  ? Readonly<Record<Name, string>> & PathParameters<`/${Rest}`>
  : Path extends `${string}$${infer Name}`
    ? Readonly<Record<Name, string>>
    : unknown;

/** One address of a feature. The screen comes in its own chunk when somebody goes there. */
export interface RouteDefinition<Path extends string = string, Search extends object = object> {
  readonly path: Path;
  /** Of the document, until the screen knows a better one. */
  readonly title: Message;
  /** Reads the state that stands in the address; never refuses, what it cannot read is left out. */
  readonly readSearch: (search: UnreadSearch) => Search;
  /** Fetches the screen. `present`: the routes of this frontend, where the screen is another one without a certain feature. */
  readonly load: (present: readonly object[]) => Promise<{ readonly Screen: ComponentType }>;
  /** Any one of these opens the route; none given: everybody who is signed in. */
  readonly permissions: readonly Permission[];
  /** Open to whoever is not signed in, too; in a public frontend alone does that let anybody in. */
  readonly isPublic: boolean;
  /** Whose people it is for: seats; none given: everybody's. */
  readonly seats: readonly string[];
  /** Only for those who sit in the administration itself, not for those who serve all of them. */
  readonly isOwnSeatOnly: boolean;
}
