import { asId, toInstant, type Instant, type ReferralId } from "@indgang/domain/kernel";
import type { ReferralEventKind, ReferralSide } from "@indgang/domain/referrals";
import type { Reading } from "./find-referrals.store.ts";

/** A line of a referral's history, without a word about the citizen. */
export interface KeptEvent {
  readonly at: Instant;
  readonly kind: ReferralEventKind;
  /** Null: the clock. */
  readonly side: ReferralSide | null;
}

/** REF-1: what happened to each of the referrals, the first first. */
export async function findReferralEvents(
  { transaction, viewer }: Reading,
  ids: readonly ReferralId[],
): Promise<ReadonlyMap<ReferralId, readonly KeptEvent[]>> {
  if (ids.length === 0) return new Map();
  const records = await transaction.referralEvent.findMany({
    where: { municipalityId: viewer.municipalityId, referralId: { in: [...ids] } },
    orderBy: [{ at: "asc" }, { id: "asc" }],
  });
  const byReferral = Map.groupBy(records, ({ referralId }) => asId<"Referral">(referralId));
  return new Map(
    [...byReferral].map(([id, lines]) => [
      id,
      lines.map(({ at, kind, actorSide }) => ({
        at: toInstant(at),
        kind: kind as ReferralEventKind,
        side: actorSide as ReferralSide | null,
      })),
    ]),
  );
}
