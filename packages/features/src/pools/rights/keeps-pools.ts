import type { SignedInViewer } from "@indgang/shell";

type Viewer = Pick<SignedInViewer, "roles" | "administration" | "seat">;

/** POOL-1: whether somebody is offered to keep a pool of that administration: its own leader. The rules themselves decide in the service. */
export function keepsPools({ roles, administration, seat }: Viewer, administrationId: string): boolean {
  const isOwn = administration !== null && seat === administration.slug && administration.id === administrationId;
  return isOwn && roles.includes("LEADER");
}
