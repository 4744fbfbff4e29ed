import type {
  ContactChannel,
  LegalBasis,
  PersonField,
  ReferralSide,
  ReferralWorkKind,
  Urgency,
} from "@indgang/domain/referrals";
import { defineCatalogue } from "@indgang/shell";

export const urgencyWords = defineCatalogue<Urgency>("urgency", {
  NORMAL: { da: "Almindelig", en: "Normal" },
  SOON: { da: "Snart", en: "Soon" },
  ACUTE: { da: "Akut", en: "Acute" },
});

export const personFieldWords = defineCatalogue<PersonField>("personField", {
  NEED: { da: "Behov", en: "Need" },
  AGE_BAND: { da: "Aldersgruppe", en: "Age group" },
  DISTRICT: { da: "Bydel", en: "District" },
  NAME: { da: "Navn", en: "Name" },
  CHANNEL: { da: "Kontaktvej", en: "Contact" },
  CPR: { da: "CPR-nummer", en: "CPR number" },
  DIAGNOSIS: { da: "Diagnose", en: "Diagnosis" },
});

export const channelWords = defineCatalogue<ContactChannel>("contactChannel", {
  PHONE: { da: "Telefon", en: "Telephone" },
  EMAIL: { da: "Mail", en: "E-mail" },
  LETTER: { da: "Brev", en: "Letter" },
});

export const basisKindWords = defineCatalogue<LegalBasis["kind"]>("legalBasis", {
  CONSENT: { da: "Borgerens samtykke", en: "The citizen's consent" },
  AUTHORITY_TASK: { da: "Myndighedsopgave", en: "Task of the authority" },
  SIGNPOST_ONLY: { da: "Kun vejvisning", en: "Signpost only" },
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

export const sideWords = defineCatalogue<ReferralSide>("referralSide", {
  SENDER: { da: "Afsender", en: "Sender" },
  RECEIVER: { da: "Modtager", en: "Recipient" },
});
