import type { Client } from "@urql/core";
import type { RouteDefinition } from "../routing/route-definition.type.ts";
import type { Message } from "../words/message.type.ts";

/** Tells how much is unread, at once and with each change, until the answer is called. */
export type WatchUnread = (client: Client, tell: (count: number) => void) => () => void;

/** What the main navigation has together under a heading, in this order; what is in none stands before them. */
export const navigationGroups = ["cases", "money", "cooperation", "self"] as const;
export type NavigationGroup = (typeof navigationGroups)[number];

/** One entry of the main navigation. */
export interface NavigationEntry {
  /** Where it stands; alone, at the top, without one. */
  readonly group?: NavigationGroup;
  /** In place of the route's title, where the menu says it shorter. */
  readonly label?: Message;
  /** Whoever may open the route sees the entry. */
  readonly route: RouteDefinition;
  /** Pages with an address of their own that are reached from it: on them it is marked, too. */
  readonly leadsTo?: readonly RouteDefinition[];
  /**
   * What watches how much is unread there. It comes when the first page has been there for a while, in a chunk of its own that should
   * import nothing: what it shared with the first page would be cut out of that one's chunks, which makes it heavier.
   */
  readonly loadUnread?: () => Promise<{ readonly watchUnread: WatchUnread }>;
}

/** A part of the work: its addresses and its place in the navigation. */
export interface Feature {
  readonly name: string;
  readonly navigation: readonly NavigationEntry[];
  readonly routes: readonly RouteDefinition[];
}
