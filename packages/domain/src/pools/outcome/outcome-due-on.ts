import { addDays, dateAt, plainDate, type Instant, type PlainDate } from "../../kernel/index.ts";
import type { FundingRound } from "../terms/funding-round.type.ts";
import type { PoolTerms } from "../terms/pool.type.ts";

/** Whole months that hold when a pool's terms say nothing. */
const usualMonths = 3;

/**
 * POOL-12, POOL-17: when an association tells what came of a grant: so many whole months after the last of the years that the money is for (POOL-7: a
 * running grant's), but never sooner than so many after the decision. The database reckons the same when it begins the report.
 */
export function outcomeDueOn(
  round: Pick<FundingRound, "year" | "years">,
  terms: Pick<PoolTerms, "outcomeDueMonths"> | null,
  decidedAt: Instant,
): PlainDate {
  const months = terms?.outcomeDueMonths ?? usualMonths;
  const after = plainDate(`${round.year + (round.years ?? 1)}-01-01`);
  const [ofYear, ofDecision] = [addDays(addMonths(after, months), -1), addMonths(dateAt(decidedAt), months)];
  return ofYear > ofDecision ? ofYear : ofDecision;
}

/** The same day so many months later; the last day of the month where it has no such day. */
function addMonths(date: PlainDate, months: number): PlainDate {
  const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
  const last = new Date(Date.UTC(year, month + months, 0));
  const dayThere = String(Math.min(day, last.getUTCDate())).padStart(2, "0");
  return plainDate(`${last.toISOString().slice(0, 8)}${dayThere}`);
}
