import type { Permission } from "@indgang/domain/kernel";
import type { Feature, NavigationEntry } from "../configuration/feature.type.ts";
import type { RouteDefinition } from "../routing/route-definition.type.ts";

/** Who asks, as far as menus need it. */
interface Visitor {
  readonly permissions: readonly Permission[];
  readonly administration: object | null;
  /** Null: not signed in. */
  readonly person: object | null;
  readonly seat: string;
}

/** What a route says of whom it is for. */
export type Openness = Pick<RouteDefinition, "permissions" | "isOwnSeatOnly" | "isPublic" | "seats">;

/** True when any one of the route's permissions is held, or it wants none; and the visitor sits where it wants her to. */
export function isOpenTo(route: Openness, visitor: Visitor): boolean {
  if (visitor.person === null && !route.isPublic) return false;
  if (route.seats.length > 0 && !route.seats.includes(visitor.seat)) return false;
  const isPermitted =
    route.permissions.length === 0 || route.permissions.some((permission) => visitor.permissions.includes(permission));
  return isPermitted && (!route.isOwnSeatOnly || visitor.administration !== null);
}

/** The navigation of a visitor, in the configuration's order. */
export function visibleEntries(features: readonly Feature[], visitor: Visitor): readonly NavigationEntry[] {
  return features.flatMap((feature) => feature.navigation).filter((entry) => isOpenTo(entry.route, visitor));
}
