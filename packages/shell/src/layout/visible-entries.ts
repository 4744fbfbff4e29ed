import type { Permission } from "@indgang/domain/kernel";
import type { Feature, NavigationEntry } from "../configuration/feature.type.ts";
import type { RouteDefinition } from "../routing/route-definition.type.ts";

/** Who asks, as far as menus need it. */
interface Visitor {
  readonly permissions: readonly Permission[];
  readonly administration: object | null;
}

/** True when any one of the route's permissions is held, or it wants none; and the visitor sits where it wants her to. */
export function isOpenTo(route: Pick<RouteDefinition, "permissions" | "isOwnSeatOnly">, visitor: Visitor): boolean {
  const isPermitted =
    route.permissions.length === 0 || route.permissions.some((permission) => visitor.permissions.includes(permission));
  return isPermitted && (!route.isOwnSeatOnly || visitor.administration !== null);
}

/** The navigation of a visitor, in the configuration's order. */
export function visibleEntries(features: readonly Feature[], visitor: Visitor): readonly NavigationEntry[] {
  return features.flatMap((feature) => feature.navigation).filter((entry) => isOpenTo(entry.route, visitor));
}
