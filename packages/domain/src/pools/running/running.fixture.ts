import { asId, money, toInstant, type Instant, type Viewer } from "../../kernel/index.ts";
import type { BudgetLine } from "../index.ts";
import { accepted, application, as, association, line, now, pool, round, viewer } from "../pool.fixture.ts";
import { renewYear, type GrantYear } from "./index.ts";

/** A grant of 50,000 kroner a year from 2026 to 2028, of which the association has confirmed the second year. */
export const terms = { renewalMonths: 4 };
export const speaker: Viewer = { ...viewer("association", "ASSOCIATION"), associationIds: [association] };
export const stranger: Viewer = { ...speaker, associationIds: [asId("another")] };
const { municipalityId, administration } = application;
const yearOf = (year: number, more: Partial<GrantYear> = {}): GrantYear => ({
  municipalityId,
  administration,
  id: asId(`year-${year}`),
  version: 1,
  applicationId: application.id,
  associationId: association,
  poolId: pool.id,
  year,
  amount: money(5_000_000),
  state: "COMING",
  budgetLineId: null,
  participants: null,
  volunteers: null,
  note: null,
  confirmedAt: null,
  openedAt: null,
  endedAt: null,
  endReason: null,
  ...more,
});
export const first = yearOf(2026, { state: "OPENED", budgetLineId: asId("first-line"), openedAt: now });
export const years = [first, yearOf(2027), yearOf(2028)];
export const [, second, third] = years as [GrantYear, GrantYear, GrantYear];
export const renewal = { version: 1, isUnchanged: true, participants: 40, volunteers: 12, note: " Et godt år " };
export const renewing = { year: second, years, terms };
export const confirmed = accepted(renewYear(renewing, renewal, as(speaker)));
export const giving = (year = confirmed, more: Partial<BudgetLine> = {}) => ({
  year,
  years: [first, year, third],
  application,
  drawn: { line: { ...line, ...more }, round },
});
export const at = (text: string): Instant => toInstant(new Date(text));
