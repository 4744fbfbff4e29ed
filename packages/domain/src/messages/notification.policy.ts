import { hasRole, sitsAtServiceDesk, type Viewer } from "../kernel/index.ts";

/** REF-1: everybody reads what they were told themselves, and nobody what another was told. The public and systems are told nothing. */
export function mayReadNotifications(viewer: Viewer): boolean {
  return viewer.personId !== null;
}

/** REF-1: everybody marks what they were told themselves as read, and nothing that another was told. */
export function mayMarkNotificationsRead(viewer: Viewer): boolean {
  return mayReadNotifications(viewer);
}

/** Everybody chooses what they are told of themselves, and how. */
export function mayChooseNotifications(viewer: Viewer): boolean {
  return mayReadNotifications(viewer);
}

/** Whether letters go out and deadlines are reminded of concerns those who answer for them: leaders, secretaries and the service desk (POOL-2). */
export function mayReadDuties(viewer: Viewer): boolean {
  return (
    sitsAtServiceDesk(viewer, viewer) || (viewer.administration !== null && hasRole(viewer, "LEADER", "SECRETARY"))
  );
}
