import { describe, expect, it } from "vitest";
import { plainDate, toInstant, type Acting, type Outcome } from "../kernel/index.ts";
import {
  citizensEndBefore,
  discardDraft,
  disclosedTo,
  eraseReferral,
  isDueForErasure,
  letDraftDie,
  mayReadReferral,
  saveReferral,
  usualReferralTerms,
  type Referral,
  type ReferralChange,
} from "./index.ts";
import {
  accepted,
  activity,
  as,
  citizenId,
  completedBy,
  contentTo,
  draftTo,
  everyday,
  hanne,
  healthUnit,
  now,
  sara,
  sentTo,
  terms,
  vera,
} from "./referral.fixture.ts";

describe("how long it is kept", () => {
  const days = (count: number) => toInstant(Date.parse(now) + count * 86_400_000);

  it("REF-8 a draft dies after 90 days from its beginning, however often it is saved, and leaves no person", () => {
    const input = { ...contentTo(healthUnit), version: 1 };
    const saved = accepted(saveReferral({ referral: draftTo(healthUnit) }, input, as(sara, days(60)))).referral;
    expect(letDraftDie({ referral: saved }, days(90)).ok).toBe(false);
    const { referral, event } = accepted(letDraftDie({ referral: saved }, days(91)));
    expect(referral).toMatchObject({ state: "CANCELLED", citizenId: null, need: null, reason: { code: "DRAFT_DIED" } });
    expect(event.tells).toEqual(["SENDER"]);
    expect(letDraftDie({ referral: sentTo(healthUnit) }, days(91)).ok).toBe(false);
  });

  it("REF-8 a draft is thrown away by its sender's people alone, as it was seen, and leaves no person", () => {
    const draft = draftTo(healthUnit);
    const gone = accepted(discardDraft({ referral: draft }, { version: 1 }, as(sara)));
    expect(gone.referral).toMatchObject({ state: "CANCELLED", citizenId: null, need: null, erasedAt: now });
    expect(gone.event).toMatchObject({ kind: "DRAFT_DISCARDED", actorSide: "SENDER", tells: [] });
    expect(JSON.stringify(gone.referral)).not.toContain(citizenId);
    const refused = (referral: Referral, version: number, by: Acting) => {
      const outcome = discardDraft({ referral }, { version }, by);
      return outcome.ok ? null : outcome.refusal.code;
    };
    expect(refused(draft, 2, as(sara))).toBe("STALE_VERSION");
    expect(refused(draft, 1, as(hanne))).toBe("NOT_FOUND");
    expect(refused(sentTo(healthUnit), sentTo(healthUnit).version, as(sara))).toBe("STATE_CONFLICT");
  });

  it("REF-8 an association sees it until its view ends, an administration longer", () => {
    const done = completedBy(activity, as(vera));
    expect(done.viewEndsOn).toBe("2026-11-04");
    expect(mayReadReferral(vera, done, days(30))).toBe(true);
    expect([mayReadReferral(vera, done, days(31)), disclosedTo(vera, done, days(31))]).toEqual([false, []]);
    expect(disclosedTo(hanne, completedBy(healthUnit, as(hanne)), days(31))).toEqual(everyday);
  });

  it("REF-8 erasure leaves a stub without a person, and without a word about one", () => {
    const done = completedBy(healthUnit, as(hanne));
    const { referral } = accepted(eraseReferral({ referral: done }, now));
    expect(referral).toMatchObject({ state: "COMPLETED", endedAt: now, erasedAt: now, version: done.version + 1 });
    const text = JSON.stringify(referral);
    for (const word of [citizenId, "sara", "Besøgsven", "selskab", "fået"]) expect(text).not.toContain(word);
    for (const person of [sara, hanne]) expect(disclosedTo(person, referral, now)).toEqual([]);
    const again: Outcome<ReferralChange> = eraseReferral({ referral }, now);
    expect([again.ok, eraseReferral({ referral: sentTo(healthUnit) }, now).ok]).toEqual([false, false]);
  });

  it("REF-3 LAW-8 is erased when the period of the terms is out, and never where none is decided", () => {
    const done = completedBy(healthUnit, as(hanne));
    const decided = terms.map((one) => ({ ...one, keptDays: 365 }));
    expect([365, 366].map((count) => isDueForErasure(done, decided, days(count)))).toEqual([false, true]);
    expect(isDueForErasure(done, terms, days(9_000))).toBe(false);
    expect(isDueForErasure(sentTo(healthUnit), decided, days(9_000))).toBe(false);
  });

  it("REF-3 REF-8 a citizen whom no referral names goes when a draft from the day that she was entered on would have died", () => {
    expect(citizensEndBefore(terms, now)).toBe("2026-07-07");
    expect(citizensEndBefore([{ ...usualReferralTerms, validFrom: plainDate("2026-10-05"), draftDays: 5 }], now)).toBe(
      "2026-09-30",
    );
  });
});
