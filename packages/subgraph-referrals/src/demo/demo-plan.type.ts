import type { Urgency } from "@indgang/domain/referrals";

/** What happens to a referral of the demo after it was sent; words are what the step asks for. */
export type DemoStep =
  | readonly ["accept" | "start" | "resume" | "withdraw" | "error"]
  /** The words name the unit that it goes on to. */
  | readonly ["passOn", to: string]
  | readonly ["decline" | "ask" | "answer" | "hold" | "complete" | "fail" | "cancel", words: string];

/** One referral of the demo. */
export interface DemoPlan {
  readonly from: "social" | "health-elderly" | "employment-integration";
  /** The name of a unit, or of an association's activity. */
  readonly to: string;
  readonly citizen: { readonly name: string; readonly cpr: string; readonly district: string; readonly phone: string };
  readonly need: string;
  readonly urgency: Urgency;
  /** Days before the demo was loaded on which it was sent; null: a draft. */
  readonly sentDaysAgo: number | null;
  /** On what it rests: a provision, or the citizen's consent to this purpose. */
  readonly basis: { readonly provision: string } | { readonly purpose: string };
  readonly steps: readonly DemoStep[];
}
