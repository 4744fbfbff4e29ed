import type { Transaction } from "@indgang/database";
import { refuse, type Instant } from "@indgang/domain/kernel";
import {
  eraseReferral,
  isDueForErasure,
  letDraftDie,
  returnOverdue,
  type Referral,
  type ReferralTerms,
} from "@indgang/domain/referrals";
import { findUnopened, lockDue, saveClockStep } from "../store/due.store.ts";
import type { Reading } from "../store/find-referrals.store.ts";
import { addReferralEvents } from "../store/save-referral.store.ts";
import { findReferralTerms } from "../store/target.store.ts";
import { tellOfReferral } from "./tell-of-referral.ts";

/** What the clock made of a referral. */
export interface ClockStep {
  readonly before: Referral;
  readonly after: Referral;
}

/**
 * REF-7, REF-8: the clock's steps in one administration, taken when its people look before the clock has come by: what nobody answered in time
 * is theirs again and out of the receiver's sight, what was never sent dies, what was kept long enough loses its person. Two who look at once do
 * it once. Answers what changed.
 */
export async function takeClockSteps(reading: Reading, now: Instant): Promise<readonly ClockStep[]> {
  const { transaction, viewer } = reading;
  const ids = await lockDue(reading, now);
  if (ids.length === 0) return [];
  const terms = await findReferralTerms(transaction, viewer.municipalityId);
  const steps: ClockStep[] = [];
  for (const before of await findUnopened(transaction, viewer.municipalityId, ids)) {
    const after = await takeClockStep(transaction, before, terms, now);
    if (after !== null) steps.push({ before, after });
  }
  return steps;
}

/** The clock's step of one referral that nobody else holds, with its history and its news; null when there is none to take. */
export async function takeClockStep(
  transaction: Transaction,
  before: Referral,
  terms: readonly ReferralTerms[],
  now: Instant,
): Promise<Referral | null> {
  const decided = decide(before, terms, now);
  if (!decided.ok) return null;
  const { referral: after, event } = decided.value;
  if (!(await saveClockStep(transaction, before, after))) return null;
  await addReferralEvents(transaction, after, [event]);
  // Who began a draft is told of its end, and stands in what is left of it no more.
  await tellOfReferral(transaction, { ...after, sender: before.sender }, event);
  return after;
}

function decide(referral: Referral, terms: readonly ReferralTerms[], now: Instant) {
  if (referral.state === "REQUESTED") return returnOverdue({ referral, terms }, now);
  if (referral.state === "DRAFT") return letDraftDie({ referral }, now);
  return isDueForErasure(referral, terms, now)
    ? eraseReferral({ referral }, now)
    : refuse("STATE_CONFLICT", { state: referral.state });
}
