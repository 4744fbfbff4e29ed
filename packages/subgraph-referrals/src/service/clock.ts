import { refuse, type Acting } from "@indgang/domain/kernel";
import {
  eraseReferral,
  isDueForErasure,
  letDraftDie,
  returnOverdue,
  type Referral,
  type ReferralTerms,
} from "@indgang/domain/referrals";
import { destroyWords, lockDue } from "../store/due.store.ts";
import { findReferrals, type Reading } from "../store/find-referrals.store.ts";
import { addReferralEvents, saveReferral } from "../store/save-referral.store.ts";
import { findReferralTerms } from "../store/target.store.ts";
import { tellOfReferral } from "./tell-of-referral.ts";

/**
 * REF-7, REF-8: the clock's steps, taken at the latest when the sender's people look: what nobody answered in time is theirs again and out of the
 * receiver's sight, what was never sent dies, what was kept long enough loses its person. Two who look at once do it once. Answers what changed.
 */
export async function takeClockSteps(reading: Reading, { now }: Acting): Promise<readonly Referral[]> {
  const ids = await lockDue(reading, now);
  if (ids.length === 0) return [];
  const { transaction, vault, viewer } = reading;
  const terms = await findReferralTerms(transaction, viewer.municipalityId);
  const changed: Referral[] = [];
  for (const before of (await findReferrals(reading, ids)).values()) {
    const decided = decide(before.referral, terms, now);
    if (!decided.ok) continue;
    const { referral: after, event } = decided.value;
    const isErased = after.erasedAt !== null;
    // Nothing of what is destroyed is sealed once more.
    await saveReferral(transaction, vault, {
      before: isErased ? { ...before, key: null } : before,
      after,
      telling: null,
    });
    if (isErased) await destroyWords(transaction, viewer.municipalityId, after.id);
    await addReferralEvents(transaction, after, [event]);
    await tellOfReferral(transaction, after, event);
    changed.push(after);
  }
  return changed;
}

function decide(referral: Referral, terms: readonly ReferralTerms[], now: Acting["now"]) {
  if (referral.state === "REQUESTED") return returnOverdue({ referral, terms }, now);
  if (referral.state === "DRAFT") return letDraftDie({ referral }, now);
  return isDueForErasure(referral, terms, now)
    ? eraseReferral({ referral }, now)
    : refuse("STATE_CONFLICT", { state: referral.state });
}
