import { hasRole, type Viewer } from "../../kernel/index.ts";
import type { Application } from "./application.type.ts";

/** POOL-2: whether what a case asks is this viewer's to do: whoever has the case, or the leaders while nobody has. */
export function holdsCase(viewer: Viewer, { assigneeId }: Pick<Application, "assigneeId">): boolean {
  return assigneeId === null ? hasRole(viewer, "LEADER") : assigneeId === viewer.personId;
}
