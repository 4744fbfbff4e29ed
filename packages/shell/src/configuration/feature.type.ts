import type { Permission } from "@indgang/domain/kernel";
import type { RouteDefinition } from "../routing/route-definition.type.ts";
import type { Message } from "../words/message.type.ts";

/** One entry of the main navigation. */
export interface NavigationEntry {
  readonly label: Message;
  readonly route: RouteDefinition;
  /** Any one of these shows the entry; none: everybody. */
  readonly permissions: readonly Permission[];
}

/** A part of the work: its addresses and its place in the navigation. */
export interface Feature {
  readonly name: string;
  readonly navigation: readonly NavigationEntry[];
  readonly routes: readonly RouteDefinition[];
}
