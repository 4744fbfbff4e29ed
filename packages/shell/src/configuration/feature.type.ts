import type { RouteDefinition } from "../routing/route-definition.type.ts";
import type { Message } from "../words/message.type.ts";

/** One entry of the main navigation. */
export interface NavigationEntry {
  readonly label: Message;
  /** Whoever may open the route sees the entry. */
  readonly route: RouteDefinition;
}

/** A part of the work: its addresses and its place in the navigation. */
export interface Feature {
  readonly name: string;
  readonly navigation: readonly NavigationEntry[];
  readonly routes: readonly RouteDefinition[];
}
