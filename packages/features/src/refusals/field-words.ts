import type { FieldCode } from "@indgang/domain/kernel";
import { defineCatalogue } from "@indgang/shell";

/** What is wrong with one field, and what to do. `limit` is the bound that was broken. */
export const fieldWords = defineCatalogue<FieldCode>("field", {
  REQUIRED: { da: "{field} skal udfyldes.", en: "{field} must be filled in." },
  TOO_SHORT: {
    da: "{field} er for kort. Skriv mindst {limit} tegn.",
    en: "{field} is too short. Write at least {limit} characters.",
  },
  TOO_LONG: {
    da: "{field} er for lang. Skriv højst {limit} tegn.",
    en: "{field} is too long. Write at most {limit} characters.",
  },
  TOO_FEW: { da: "{field}: Der skal være mindst {limit}.", en: "{field}: There must be at least {limit}." },
  TOO_MANY: { da: "{field}: Der må højst være {limit}.", en: "{field}: There may be at most {limit}." },
  NOT_A_NUMBER: { da: "{field}: Skriv et tal, for eksempel 25.", en: "{field}: Enter a number, for example 25." },
  NOT_WHOLE_NUMBER: { da: "{field}: Skriv et helt tal.", en: "{field}: Enter a whole number." },
  NOT_WHOLE_ORE: {
    da: "{field}: Et beløb har højst to decimaler.",
    en: "{field}: An amount has at most two decimals.",
  },
  NEGATIVE: { da: "{field} kan ikke være negativt.", en: "{field} cannot be negative." },
  NOT_POSITIVE: { da: "{field} skal være større end nul.", en: "{field} must be above zero." },
  TOO_LARGE: {
    da: "{field} er for stort. Det må ikke være over {limit}.",
    en: "{field} is too large. It may not be above {limit}.",
  },
  NO_SUCH_DATE: { da: "{field}: Den dato findes ikke.", en: "{field}: There is no such date." },
  NO_SUCH_TIME: { da: "{field}: Det tidspunkt findes ikke.", en: "{field}: There is no such time." },
  IN_THE_FUTURE: { da: "{field} kan ikke ligge i fremtiden.", en: "{field} cannot lie in the future." },
  IN_THE_PAST: { da: "{field} skal ligge i fremtiden.", en: "{field} must lie in the future." },
  TOO_FAR_AHEAD: {
    da: "{field} ligger for langt ude i fremtiden. Det må senest være {limit}.",
    en: "{field} lies too far ahead. It may be {limit} at the latest.",
  },
  CVR_FORMAT: { da: "{field}: Et CVR-nummer har otte cifre.", en: "{field}: A CVR number has eight digits." },
  CVR_CHECK_DIGIT: {
    da: "{field}: CVR-nummeret kan ikke være rigtigt. Se efter, om et ciffer er skrevet forkert.",
    en: "{field}: The CVR number cannot be right. Check whether a digit is mistyped.",
  },
  NOT_AN_EMAIL: {
    da: "{field}: Skriv en mailadresse, for eksempel kontakt@forening.dk.",
    en: "{field}: Enter an e-mail address, for example contact@association.dk.",
  },
  NOT_A_WEB_ADDRESS: {
    da: "{field}: Skriv hele adressen, for eksempel https://forening.dk.",
    en: "{field}: Enter the whole address, for example https://association.dk.",
  },
  NOT_A_PHONE_NUMBER: {
    da: "{field}: Skriv telefonnummeret med otte cifre.",
    en: "{field}: Enter the telephone number with eight digits.",
  },
  NOT_A_POSTAL_CODE: { da: "{field}: Et postnummer har fire cifre.", en: "{field}: A postal code has four digits." },
  UNKNOWN_VALUE: { da: "{field}: Vælg en af mulighederne.", en: "{field}: Choose one of the options." },
  DUPLICATE: { da: "{field}: Det samme er valgt to gange.", en: "{field}: The same is chosen twice." },
  MUST_BE_ZERO: { da: "{field} skal være 0 ved et afslag.", en: "{field} must be 0 for a rejection." },
  MUST_BE_WHOLE_AMOUNT: {
    da: "{field} skal være hele det ansøgte beløb, når der bevilges fuldt.",
    en: "{field} must be the whole amount applied for when granted in full.",
  },
});

/** For a code that this version does not know yet. */
export const unknownFieldWords = defineCatalogue("unknownField", {
  wrong: { da: "{field} er ikke udfyldt rigtigt.", en: "{field} is not filled in correctly." },
});
