import type { MunicipalityId, ReferralId } from "@indgang/domain/kernel";
import type { Referral, ReferralQuestion, TellingOf } from "@indgang/domain/referrals";
import { levelOfField, type PersonField } from "@indgang/domain/referrals";
import { keyHolder, type DataKey, type Vault } from "@indgang/vault";

/** The parts of a referral's words, apart by who may have them when (REF-6). */
export type SealedPart = "CONTENT" | "LEVEL_1" | "LEVEL_2" | "EXCHANGE";

/** A part as it is kept. */
export interface SealedRecord {
  readonly part: string;
  readonly sealed: Uint8Array;
}

/** The sender's own words. */
export interface ContentWords {
  readonly need: string | null;
  readonly purpose: string | null;
}

/** What both sides write to each other. */
export interface ExchangeWords {
  readonly questions: readonly ReferralQuestion[];
  readonly reason: string | null;
  readonly outcome: string | null;
}

/** All words that somebody has; null where there are none for them. */
export interface ReferralWords {
  readonly content: ContentWords | null;
  readonly told: TellingOf;
  readonly exchange: ExchangeWords | null;
}

/** No word of a referral: for what is told, or done by the clock, without opening anything. */
export const unopened: ReferralWords = { content: null, told: {}, exchange: null };

/** Opens what row-level security gave. Throws WrongKeyError, never gives what it cannot read. */
export function openWords(
  vault: Vault,
  id: ReferralId,
  key: DataKey | null,
  parts: readonly SealedRecord[],
): ReferralWords {
  const open = (part: SealedPart): unknown => {
    const found = parts.find((each) => each.part === part);
    return found && key ? (JSON.parse(vault.open(found.sealed, key, placeOf(id, part))) as unknown) : null;
  };
  return {
    content: open("CONTENT") as ContentWords | null,
    told: { ...(open("LEVEL_1") as TellingOf | null), ...(open("LEVEL_2") as TellingOf | null) },
    exchange: open("EXCHANGE") as ExchangeWords | null,
  };
}

/** Seals a part for its place. */
export function sealPart(vault: Vault, id: ReferralId, key: DataKey, part: SealedPart, words: object): SealedRecord {
  return { part, sealed: vault.seal(JSON.stringify(words), key, placeOf(id, part)) };
}

/** REF-6: what is told, in the two parts that open one after the other. */
export function tellingParts(telling: TellingOf): Readonly<Record<"LEVEL_1" | "LEVEL_2", TellingOf>> {
  const on = (level: number): TellingOf =>
    Object.fromEntries(Object.entries(telling).filter(([field]) => levelOfField[field as PersonField] === level));
  return { LEVEL_1: on(1), LEVEL_2: on(2) };
}

/** The words of a referral that its sender keeps. */
export function contentWordsOf({ need, basis }: Referral): ContentWords {
  return { need, purpose: basis?.kind === "CONSENT" ? basis.purpose : null };
}

/** The words of a referral that both sides write. */
export function exchangeWordsOf({ questions, reason, outcome }: Referral): ExchangeWords {
  return { questions, reason: reason?.text ?? null, outcome };
}

/** The referral's key wrapped for one seat, and what it is bound to. */
export function wrapFor(vault: Vault, key: DataKey, id: ReferralId, municipalityId: MunicipalityId, seat: string) {
  return vault.wrap(key, keyHolder(municipalityId, seat), `referral/${id}`);
}

/** The other way. */
export function unwrapFor(
  vault: Vault,
  wrapped: Uint8Array,
  id: ReferralId,
  municipalityId: MunicipalityId,
  seat: string,
) {
  return vault.unwrap(wrapped, keyHolder(municipalityId, seat), `referral/${id}`);
}

function placeOf(id: ReferralId, part: SealedPart): string {
  return `referral/${id}/${part}`;
}
