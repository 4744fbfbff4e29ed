import type { ContactChannel, LegalBasis, PersonField, ReferralSide } from "@indgang/domain/referrals";
import { defineCatalogue } from "@indgang/shell";

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

export const sideWords = defineCatalogue<ReferralSide>("referralSide", {
  SENDER: { da: "Afsender", en: "Sender" },
  RECEIVER: { da: "Modtager", en: "Recipient" },
});
