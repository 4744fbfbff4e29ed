import {
  addDays,
  dateAt,
  deadlineInstant,
  type AdministrationSlug,
  type AssociationId,
  type FundingRoundId,
  type Instant,
} from "../kernel/index.ts";
import type { Reminder } from "../messages/index.ts";
import { roundConcerns } from "../pools/setup/round-news.ts";

/** A round that has opened by the clock, with those who have applied to its pool before. */
export interface RoundDue {
  readonly id: FundingRoundId;
  readonly administration: AdministrationSlug;
  readonly name: string;
  readonly opensAt: Instant;
  readonly applicants: readonly AssociationId[];
}

/** Days after its opening on which a round is still worth a word. */
const stillNew = 3;

/** POOL-3: openings that are told of at an instant: those of the last days, up to and including it. */
export function openingSpan(now: Instant): { readonly from: Instant; readonly to: Instant } {
  return { from: deadlineInstant(addDays(dateAt(now), -stillNew), "00:00"), to: now };
}

/** POOL-3: nobody does anything when a round opens, so the clock tells of it: the office, and whoever has applied to the pool before. */
export function roundReminder({ administration, name, opensAt, applicants }: RoundDue): Reminder {
  return { kind: "ROUND_OPENED", dueOn: dateAt(opensAt), about: name, to: roundConcerns(administration, applicants) };
}
