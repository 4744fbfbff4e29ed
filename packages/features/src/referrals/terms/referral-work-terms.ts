import type { ReferralWorkKind, Urgency } from "@indgang/domain/referrals";
import { defineCatalogue } from "@indgang/shell";

// Apart from the other terms: these come with the first page, where "Mit arbejde" stands.

export const urgencyWords = defineCatalogue<Urgency>("urgency", {
  NORMAL: { da: "Almindelig", en: "Normal" },
  SOON: { da: "Snart", en: "Soon" },
  ACUTE: { da: "Akut", en: "Acute" },
});

/** What a referral asks of the person, in a list. */
export const referralWorkWords = defineCatalogue<ReferralWorkKind>("referralWork", {
  FINISH_DRAFT: { da: "Gør kladden færdig", en: "Finish the draft" },
  ANSWER_REFERRAL: { da: "Svar på henvisningen", en: "Answer the referral" },
  ANSWER_QUESTION: { da: "Svar på spørgsmål", en: "Answer a question" },
  FIND_ANOTHER_WAY: { da: "Find en anden vej", en: "Find another way" },
  START: { da: "Begynd arbejdet", en: "Begin the work" },
  TREAT: { da: "Arbejd med sagen", en: "Work on the case" },
  LOOK_AT_OUTCOME: { da: "Følg op på resultatet", en: "Follow up on the outcome" },
});
