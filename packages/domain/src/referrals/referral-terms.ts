import { addDays, addWorkingDays, dateAt, holidaysFrom, type Instant, type PlainDate } from "../kernel/index.ts";

/** What a municipality has decided for its referrals from a day on, until terms with a later day take over. Never code (POOL-17). */
export interface ReferralTerms {
  readonly validFrom: PlainDate;
  /** REF-7: working days for an answer, 1 to 100. */
  readonly answerWorkingDays: number;
  /** REF-7: days until the sender looks at the outcome, 1 to 400. */
  readonly outcomeDays: number;
  /** REF-8: days that a draft lives, 1 to 400. */
  readonly draftDays: number;
  /** REF-8: days that an association still sees a referral that has ended, 0 to 400. */
  readonly associationViewDays: number;
  /** REF-3, LAW-8: days from the end until the referral is erased, 1 to 40,000; null: nobody has decided, so nothing is erased by itself. */
  readonly keptDays: number | null;
  /** LAW-6: days that a line of the access log is kept, 1 to 40,000. */
  readonly accessLogDays: number;
}

/** What holds where a municipality has decided nothing yet. */
export const usualReferralTerms: Omit<ReferralTerms, "validFrom"> = {
  answerWorkingDays: 2,
  outcomeDays: 14,
  draftDays: 90,
  associationViewDays: 30,
  keptDays: null,
  accessLogDays: 730,
};

/** POOL-17, REF-7: the terms at an instant, by the calendar in Copenhagen: those with the latest `validFrom` up to it. */
export function referralTermsAt(terms: readonly ReferralTerms[], now: Instant): Omit<ReferralTerms, "validFrom"> {
  const today = dateAt(now);
  return (
    terms
      .filter(({ validFrom }) => validFrom <= today)
      .reduce<ReferralTerms | null>(
        (latest, one) => (latest === null || one.validFrom > latest.validFrom ? one : latest),
        null,
      ) ?? usualReferralTerms
  );
}

/** REF-7: the day by which an answer is due, over weekends and public holidays. The day of sending does not count. */
export function answerDueOn(now: Instant, terms: readonly ReferralTerms[]): PlainDate {
  const today = dateAt(now);
  return addWorkingDays(today, referralTermsAt(terms, now).answerWorkingDays, holidaysFrom(today));
}

/** REF-7: the day on which the sender looks at what has come of it. */
export function outcomeDueOn(now: Instant, terms: readonly ReferralTerms[]): PlainDate {
  return addDays(dateAt(now), referralTermsAt(terms, now).outcomeDays);
}

/** REF-8: the last day of a draft. */
export function draftDiesAfter(now: Instant, terms: readonly ReferralTerms[]): PlainDate {
  return addDays(dateAt(now), referralTermsAt(terms, now).draftDays);
}

/** REF-1: from the day after its day, by the calendar in Copenhagen. */
export function isReferralOverdue({ dueOn }: { readonly dueOn: PlainDate | null }, now: Instant): boolean {
  return dueOn !== null && dueOn < dateAt(now);
}
