import { addWorkingDays, dateAt, type Instant, type PlainDate } from "../../kernel/index.ts";
import type { PoolTerms } from "../terms/pool.type.ts";

/** Working days that hold when a pool's terms say nothing yet. */
const usual = { formalCheckWorkingDays: 5, assessmentWorkingDays: 20 } as const;

/** POOL-17: the day on which a case that came in at `receivedAt` should have been checked. */
export function formalCheckDueOn(receivedAt: Instant, terms: PoolTerms | null): PlainDate {
  return addWorkingDays(dateAt(receivedAt), (terms ?? usual).formalCheckWorkingDays);
}

/** POOL-17: the day on which a case whose formalities were accepted at `acceptedAt` should have been assessed. */
export function assessmentDueOn(acceptedAt: Instant, terms: PoolTerms | null): PlainDate {
  return addWorkingDays(dateAt(acceptedAt), (terms ?? usual).assessmentWorkingDays);
}

/** Overdue from the day after. */
export function isOverdue(dueOn: PlainDate | null, now: Instant): boolean {
  return dueOn !== null && dueOn < dateAt(now);
}
