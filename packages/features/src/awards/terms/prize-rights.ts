import type { SignedInViewer } from "@indgang/shell";

/** What the interface offers somebody at a prize. The rules themselves decide in the service. */
export interface PrizeRights {
  /** AWARD-1: of the secretariat. */
  readonly runs: boolean;
  /** AWARD-2: takes down what came by letter. */
  readonly registers: boolean;
}

type Viewer = Pick<SignedInViewer, "roles" | "administration" | "seat">;

/** AWARD-1, AWARD-2: what may be offered at a prize of that administration. In another seat than the own administration's: nothing. */
export function prizeRights({ roles, administration, seat }: Viewer, administrationId: string): PrizeRights {
  const isOwn = administration !== null && seat === administration.slug && administration.id === administrationId;
  const has = (role: string): boolean => isOwn && roles.some((one) => one === role);
  return { runs: has("SECRETARY"), registers: has("SECRETARY") || has("CASEWORKER") };
}
