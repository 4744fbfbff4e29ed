import type { ApplicationId } from "@indgang/domain/kernel";
import { toGlobalId } from "@indgang/subgraph-kit";

/** Where staff read a case, below the folder of their frontend. */
export function casePath(id: ApplicationId): string {
  return `applications/${toGlobalId("Application", id)}`;
}

/** Where an association reads of a case of its own, below the folder of the entrance. */
export function ownPath(id: ApplicationId): string {
  return `applications/${toGlobalId("OwnApplication", id)}`;
}
