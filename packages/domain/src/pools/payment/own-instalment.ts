import type { PaymentPlanId } from "../../kernel/index.ts";
import type { Instalment } from "./payment.type.ts";

/** How far an instalment has come, as its association is told: that a clerk has found it ready is the office's own. */
export const ownInstalmentStates = ["PLANNED", "ON_ITS_WAY", "PAID", "STOPPED", "CANCELLED"] as const;
export type OwnInstalmentState = (typeof ownInstalmentStates)[number];

/** What an instalment waits for beside its day. ACCOUNTS and AGREEMENT are the association's own move; MUNICIPALITY: it was stopped by hand. */
export const instalmentWaits = ["ACCOUNTS", "AGREEMENT", "CONDITION", "MUNICIPALITY"] as const;
export type InstalmentWait = (typeof instalmentWaits)[number];

/** What an association sees of an instalment of its own: no clerk's note, and no reference of the finance system. */
export type SeenInstalment = Pick<
  Instalment,
  "planId" | "applicationId" | "reference" | "position" | "amount" | "dueOn" | "condition" | "state" | "paidOn"
>;

/** POOL-11: one instalment as its association is told of it. Amount in øre. */
export interface OwnInstalment extends Omit<SeenInstalment, "state" | "planId" | "applicationId"> {
  readonly state: OwnInstalmentState;
  /** Null: nothing but its day, or nothing any more. */
  readonly waitsFor: InstalmentWait | null;
}

/** What a grant lacks before it is paid on: accounts that are owed in the pool (POOL-11), its agreement (ASSOC-6). */
export interface GrantLacks {
  readonly lacksAccounts: boolean;
  readonly lacksAgreement: boolean;
}

/** Whether nothing is waited for any more: it is with the finance system, was paid, or is never to be. */
export function isPastWaiting({ state }: Pick<Instalment, "state">): boolean {
  return state === "EXPORTED" || state === "PAID" || state === "CANCELLED";
}

/** POOL-11, ASSOC-6: how a grant is paid, and what each instalment waits for, in words that say whose move it is. */
export function ownInstalments(seen: readonly SeenInstalment[], lacks: GrantLacks): readonly OwnInstalment[] {
  const begun = new Set<PaymentPlanId>(
    seen.filter(({ state }) => state === "EXPORTED" || state === "PAID").map(({ planId }) => planId),
  );
  return seen.map(({ planId, applicationId: _, ...instalment }) => ({
    ...instalment,
    state: shownStates[instalment.state],
    waitsFor: waitOf(instalment, { ...lacks, lacksAgreement: lacks.lacksAgreement && !begun.has(planId) }),
  }));
}

const shownStates = {
  PLANNED: "PLANNED",
  READY: "PLANNED",
  EXPORTED: "ON_ITS_WAY",
  PAID: "PAID",
  STOPPED: "STOPPED",
  CANCELLED: "CANCELLED",
} as const satisfies Record<Instalment["state"], OwnInstalmentState>;

/** What the association can do something about comes first. */
function waitOf(
  instalment: Pick<Instalment, "state" | "condition">,
  { lacksAccounts, lacksAgreement }: GrantLacks,
): InstalmentWait | null {
  if (isPastWaiting(instalment)) return null;
  if (lacksAccounts) return "ACCOUNTS";
  if (instalment.state === "STOPPED") return "MUNICIPALITY";
  if (lacksAgreement) return "AGREEMENT";
  return instalment.state === "PLANNED" && instalment.condition !== null ? "CONDITION" : null;
}
