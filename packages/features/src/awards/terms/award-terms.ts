import type { AwardWorkKind, NominationSource, NomineeKind } from "@indgang/domain/awards";
import { defineCatalogue } from "@indgang/shell";

export const nomineeKindWords = defineCatalogue<NomineeKind>("nomineeKind", {
  PERSON: { da: "Personer", en: "People" },
  ORGANISATION: { da: "Foreninger og organisationer", en: "Associations and organisations" },
});

export const nominationSourceWords = defineCatalogue<NominationSource>("nominationSource", {
  PUBLIC: { da: "indsendt og bekræftet med mail", en: "sent in and confirmed by mail" },
  STAFF: { da: "kom med brev", en: "came by letter" },
});

/** What a prize asks of the person. */
export const awardWorkWords = defineCatalogue<AwardWorkKind>("awardWork", {
  CHECK_NOMINATIONS: {
    da: "{count, plural, one {Vurdér # indstilling} other {Vurdér # indstillinger}}",
    en: "{count, plural, one {Check # nomination} other {Check # nominations}}",
  },
  BEGIN_JUDGING: { da: "Giv indstillingerne til komitéen", en: "Hand the nominations to the jury" },
  SCORE: { da: "Udfyld din stemmeseddel", en: "Fill in your ballot" },
  DECIDE: { da: "Registrér komitéens afgørelse", en: "Record the jury's decision" },
  PUBLISH: { da: "Sæt tidspunkt for offentliggørelsen", en: "Set when the winners are published" },
});
