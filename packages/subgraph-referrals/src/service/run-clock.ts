import { appendAudit, nobody, type SeatDatabase, type Transaction } from "@indgang/database";
import {
  addDays,
  dateAt,
  deadlineInstant,
  type Instant,
  type MunicipalityId,
  type ReferralId,
} from "@indgang/domain/kernel";
import { citizensEndBefore, isAccessExpired, usualReferralTerms, type ReferralTerms } from "@indgang/domain/referrals";
import { forgetCitizens, forgetLooks, listDue, listOldLooks, takeDue } from "../store/clock.store.ts";
import { findUnopened } from "../store/due.store.ts";
import { findReferralTerms } from "../store/target.store.ts";
import { citizenEntry, forgettingEntry, stepEntry, type ClockMoment } from "./clock-entry.ts";
import { takeClockStep } from "./clock.ts";

/** One round of the clock in a municipality. */
export interface ClockRound {
  /** The database as the clock's own seat sees it. */
  readonly seat: Pick<SeatDatabase, "write">;
  readonly municipalityId: MunicipalityId;
  readonly now: Instant;
  readonly correlationId: string;
  /** True once the process is to stop: what is under way is finished, and nothing more begun. */
  readonly isStopped: () => boolean;
  /** Told of each thing that could not be done. The others are done all the same, and it is tried again in the next round. */
  readonly onFault: (error: unknown) => void;
}

/** What a round did. */
export interface ClockReport {
  readonly referrals: number;
  readonly citizens: number;
  readonly looks: number;
}

/** How many are looked for, or taken away, at once. */
const most = 100;

/**
 * REF-3, REF-7, REF-8, LAW-6: does what time does, whether anybody looks or not. Each referral has a transaction of its own, citizens and lines of
 * the access log come a hundred at a time. Several rounds at once, here or in other processes, do nothing twice.
 */
export async function runReferralClock(round: ClockRound): Promise<ClockReport> {
  const terms = await attempt(round, (transaction) => findReferralTerms(transaction, round.municipalityId));
  if (terms === undefined) return { referrals: 0, citizens: 0, looks: 0 };
  return {
    referrals: await moveReferrals(round, terms),
    citizens: await untilNone(round, (transaction) => endCitizens(round, transaction, terms)),
    looks: await untilNone(round, (transaction) => endLooks(round, transaction, terms)),
  };
}

async function moveReferrals(round: ClockRound, terms: readonly ReferralTerms[]): Promise<number> {
  let moved = 0;
  for (let ids = await dueAfter(round, null); ids.length > 0; ids = await dueAfter(round, ids.at(-1) ?? null)) {
    for (const id of ids) {
      if (round.isStopped()) return moved;
      if (await attempt(round, (transaction) => moveReferral(round, transaction, id, terms))) moved += 1;
    }
  }
  return moved;
}

async function dueAfter(round: ClockRound, after: ReferralId | null): Promise<readonly ReferralId[]> {
  const { municipalityId, now } = round;
  return (await attempt(round, (transaction) => listDue({ transaction, most }, municipalityId, now, after))) ?? [];
}

async function moveReferral(
  round: ClockRound,
  transaction: Transaction,
  id: ReferralId,
  terms: readonly ReferralTerms[],
): Promise<boolean> {
  const { municipalityId, now } = round;
  if (!(await takeDue(transaction, municipalityId, id))) return false;
  const [before] = await findUnopened(transaction, municipalityId, [id]);
  const after = before && (await takeClockStep(transaction, before, terms, now));
  if (!before || !after) return false;
  await appendAudit(transaction, municipalityId, [stepEntry(momentOf(round), { before, after })]);
  return true;
}

async function endCitizens(
  round: ClockRound,
  transaction: Transaction,
  terms: readonly ReferralTerms[],
): Promise<number> {
  const gone = await forgetCitizens({ transaction, most }, citizensEndBefore(terms, round.now));
  const entries = gone.map((citizen) => citizenEntry(momentOf(round), citizen));
  if (entries.length > 0) await appendAudit(transaction, round.municipalityId, entries);
  return gone.length;
}

async function endLooks(round: ClockRound, transaction: Transaction, terms: readonly ReferralTerms[]): Promise<number> {
  const { now, municipalityId } = round;
  const shortest = Math.min(usualReferralTerms.accessLogDays, ...terms.map(({ accessLogDays }) => accessLogDays));
  const before = deadlineInstant(addDays(dateAt(now), -shortest), "00:00");
  const old = await listOldLooks({ transaction, most }, before);
  const expired = old.filter((look) => isAccessExpired(look, terms, now));
  let gone = 0;
  for (const [chain, looks] of Map.groupBy(expired, (look) => look.chain)) {
    const entries = await forgetLooks(
      transaction,
      chain,
      looks.map(({ sequence }) => sequence),
    );
    if (entries.length > 0)
      await appendAudit(transaction, municipalityId, [forgettingEntry(momentOf(round), chain, entries)]);
    gone += entries.length;
  }
  return gone;
}

async function untilNone(round: ClockRound, take: (transaction: Transaction) => Promise<number>): Promise<number> {
  let all = 0;
  while (!round.isStopped()) {
    const taken = (await attempt(round, take)) ?? 0;
    if (taken === 0) break;
    all += taken;
  }
  return all;
}

/** One transaction of the clock's; undefined when it could not be. */
async function attempt<Found>(
  { seat, onFault }: Pick<ClockRound, "seat" | "onFault">,
  run: (transaction: Transaction) => Promise<Found>,
): Promise<Found | undefined> {
  try {
    return await seat.write(nobody, run);
  } catch (error) {
    onFault(error);
    return undefined;
  }
}

function momentOf({ municipalityId, now, correlationId }: ClockRound): ClockMoment {
  return { municipalityId, at: now, correlationId };
}
