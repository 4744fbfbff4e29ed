import { hasRole, sitsAtServiceDesk, type Viewer } from "../kernel/index.ts";

/** Whether letters go out and deadlines are reminded of concerns those who answer for them: leaders, secretaries and the service desk (POOL-2). */
export function mayReadDuties(viewer: Viewer): boolean {
  return (
    sitsAtServiceDesk(viewer, viewer) || (viewer.administration !== null && hasRole(viewer, "LEADER", "SECRETARY"))
  );
}
