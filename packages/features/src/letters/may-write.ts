import type { Role } from "@indgang/domain/kernel";

const writers: readonly Role[] = ["CASEWORKER", "LEADER", "SECRETARY", "SERVICE_DESK"];

/** POOL-2: whether to offer what the policy of letters allows; it is asked again when somebody does it. */
export function mayWrite(roles: readonly Role[]): boolean {
  return roles.some((role) => writers.includes(role));
}
