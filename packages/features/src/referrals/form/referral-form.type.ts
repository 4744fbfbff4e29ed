import type { ContactChannel, LegalBasis, MinimisationLevel, PersonField, Urgency } from "@indgang/domain/referrals";
import type { PlainDate } from "@indgang/domain/kernel";

/** A referral as it is typed, flat: one entry per thing that a person can decide on by itself. */
export type ReferralForm = {
  readonly citizenId: string | null;
  /** Key of a {@link ReferralTarget}. */
  readonly receiver: string | null;
  readonly basis: LegalBasis["kind"] | null;
  readonly provision: string;
  readonly purpose: string;
  readonly givenOn: PlainDate | null;
  /** To whom the citizen said yes: key of a target. Another receiver needs another yes (REF-5). */
  readonly consentFor: string | null;
  readonly covered: readonly PersonField[];
  readonly level: MinimisationLevel;
  readonly told: readonly PersonField[];
  readonly channel: ContactChannel | null;
  readonly need: string;
  readonly urgency: Urgency;
};

export const emptyReferralForm: ReferralForm = {
  citizenId: null,
  receiver: null,
  basis: null,
  provision: "",
  purpose: "",
  givenOn: null,
  consentFor: null,
  covered: [],
  level: 2,
  told: [],
  channel: null,
  need: "",
  urgency: "NORMAL",
};
