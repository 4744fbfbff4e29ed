import type { AwardWorkKind } from "@indgang/domain/awards";
import { defineCatalogue } from "@indgang/shell";

// Apart from the other terms: these come with the first page, where "Mit arbejde" stands.

/** What a prize asks of the person. */
export const awardWorkWords = defineCatalogue<AwardWorkKind>("awardWork", {
  CHECK_NOMINATIONS: {
    da: "{count, plural, one {Vurdér # indstilling} other {Vurdér # indstillinger}}",
    en: "{count, plural, one {Check # nomination} other {Check # nominations}}",
  },
  BEGIN_JUDGING: { da: "Send indstillingerne til komitéen", en: "Hand the nominations to the jury" },
  SCORE: { da: "Udfyld din stemmeseddel", en: "Fill in your ballot" },
  DECIDE: { da: "Registrér komitéens afgørelse", en: "Record the jury's decision" },
  PUBLISH: { da: "Fastsæt tidspunkt for offentliggørelsen", en: "Set when the winners are published" },
});
