import { addMilliseconds, isBefore, type Instant } from "../kernel/index.ts";

/** What goes by itself, whether anybody looks or not. */
export const dutyNames = ["REFERRALS", "REMINDERS", "DIGESTS", "MAIL", "FILES", "LETTERS"] as const;
export type DutyName = (typeof dutyNames)[number];

/** How it last went. Null: not yet. `fault`: code of what was wrong the last time something was. */
export interface Duty {
  readonly name: DutyName;
  readonly succeededAt: Instant | null;
  readonly failedAt: Instant | null;
  readonly fault: string | null;
}

/** GOING: it went well the last time, and lately. FAILING: it did not. STOPPED: nothing was heard of it for too long. */
export const dutyStates = ["GOING", "FAILING", "STOPPED"] as const;
export type DutyState = (typeof dutyStates)[number];

/** Milliseconds without a word after which a duty has stopped: several rounds of the clock. */
const longestSilence = 30 * 60_000;

/** How it stands with what goes by itself. */
export function dutyState({ succeededAt, failedAt }: Pick<Duty, "succeededAt" | "failedAt">, now: Instant): DutyState {
  const heard = [succeededAt, failedAt].filter((at) => at !== null).toSorted();
  const latest = heard.at(-1);
  if (latest === undefined || isBefore(latest, addMilliseconds(now, -longestSilence))) return "STOPPED";
  return failedAt !== null && failedAt === latest ? "FAILING" : "GOING";
}
