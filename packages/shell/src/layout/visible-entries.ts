import type { Permission } from "@indgang/domain/kernel";
import type { Feature, NavigationEntry } from "../configuration/feature.type.ts";

/** True when any one of the wanted permissions is held, or none is wanted. */
export function isOpenTo(wanted: readonly Permission[], held: readonly Permission[]): boolean {
  return wanted.length === 0 || wanted.some((permission) => held.includes(permission));
}

/** The navigation of somebody with these permissions, in the configuration's order. */
export function visibleEntries(features: readonly Feature[], held: readonly Permission[]): readonly NavigationEntry[] {
  return features.flatMap((feature) => feature.navigation).filter((entry) => isOpenTo(entry.permissions, held));
}
