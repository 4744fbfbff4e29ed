import type { Instant } from "../kernel/index.ts";
import type { Receiver } from "./receiver.type.ts";
import type { PersonField } from "./referral.values.ts";

/**
 * REF-5: the citizen said yes to this recipient, for this purpose, with these fields. In a draft it may be half written: then to whom, or when, is
 * null, and it carries nothing.
 */
export interface Consent {
  readonly kind: "CONSENT";
  readonly recipient: Receiver | null;
  readonly purpose: string;
  readonly fields: readonly PersonField[];
  readonly givenAt: Instant | null;
  readonly withdrawnAt: Instant | null;
}

/** REF-5: a provision makes it the authority's task, `Barnets Lov § 133`. */
export interface AuthorityTask {
  readonly kind: "AUTHORITY_TASK";
  readonly provision: string;
}

/** REF-5: the citizen is shown the way; no personal data leaves. */
export interface SignpostOnly {
  readonly kind: "SIGNPOST_ONLY";
}

export type LegalBasis = Consent | AuthorityTask | SignpostOnly;

/** A basis as it is handed in: a consent that is already withdrawn is none. */
export type LegalBasisInput = Omit<Consent, "withdrawnAt"> | AuthorityTask | SignpostOnly;
