import type { FieldCode } from "@indgang/domain/kernel";
import { defineCatalogue } from "@indgang/shell";

/** What is wrong with one field, and what to do, as it stands at the field itself. `limit` is the bound that was broken. */
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
  HIDDEN_CHARACTERS: {
    da: "{field} indeholder skjulte tegn. Slet teksten, og skriv den igen.",
    en: "{field} holds hidden characters. Delete the text and type it again.",
  },
  TOO_FEW: { da: "Der skal være mindst {limit}.", en: "There must be at least {limit}." },
  TOO_MANY: { da: "Der må højst være {limit}.", en: "There may be at most {limit}." },
  NOT_A_NUMBER: { da: "Skriv et tal, for eksempel 25.", en: "Enter a number, for example 25." },
  NOT_WHOLE_NUMBER: { da: "Skriv et helt tal.", en: "Enter a whole number." },
  NOT_WHOLE_ORE: {
    da: "Et beløb har højst to decimaler.",
    en: "An amount has at most two decimals.",
  },
  NEGATIVE: { da: "{field} kan ikke være negativt.", en: "{field} cannot be negative." },
  NOT_POSITIVE: { da: "{field} skal være større end nul.", en: "{field} must be above zero." },
  TOO_LARGE: {
    da: "{field} er for stort. Det må ikke være over {limit}.",
    en: "{field} is too large. It may not be above {limit}.",
  },
  NO_SUCH_DATE: { da: "Den dato findes ikke.", en: "There is no such date." },
  NO_SUCH_TIME: { da: "Det tidspunkt findes ikke.", en: "There is no such time." },
  IN_THE_FUTURE: { da: "{field} kan ikke ligge i fremtiden.", en: "{field} cannot lie in the future." },
  IN_THE_PAST: { da: "{field} skal ligge i fremtiden.", en: "{field} must lie in the future." },
  TOO_FAR_AHEAD: {
    da: "{field} ligger for langt ude i fremtiden. Det må senest være {limit}.",
    en: "{field} lies too far ahead. It may be {limit} at the latest.",
  },
  CVR_FORMAT: { da: "Et CVR-nummer har otte cifre.", en: "A CVR number has eight digits." },
  CVR_CHECK_DIGIT: {
    da: "CVR-nummeret kan ikke være rigtigt. Se efter, om et ciffer er skrevet forkert.",
    en: "The CVR number cannot be right. Check whether a digit is mistyped.",
  },
  ACCOUNT_FORMAT: {
    da: "Et registreringsnummer har fire cifre, et kontonummer fire til ti.",
    en: "A registration number has four digits, an account number four to ten.",
  },
  NOT_AN_EMAIL: {
    da: "Skriv en mailadresse, for eksempel kontakt@forening.dk.",
    en: "Enter an e-mail address, for example contact@association.dk.",
  },
  NOT_A_WEB_ADDRESS: {
    da: "Skriv hele adressen, for eksempel https://forening.dk.",
    en: "Enter the whole address, for example https://association.dk.",
  },
  NOT_A_PHONE_NUMBER: {
    da: "Skriv telefonnummeret med otte cifre.",
    en: "Enter the telephone number with eight digits.",
  },
  NOT_A_POSTAL_CODE: { da: "Et postnummer har fire cifre.", en: "A postal code has four digits." },
  UNKNOWN_VALUE: { da: "Vælg en af mulighederne.", en: "Choose one of the options." },
  DUPLICATE: { da: "Det samme er valgt to gange.", en: "The same is chosen twice." },
  MUST_BE_ZERO: { da: "{field} skal være 0 ved et afslag.", en: "{field} must be 0 for a rejection." },
  MUST_BE_WHOLE_AMOUNT: {
    da: "{field} skal være hele det ansøgte beløb, når der bevilges fuldt.",
    en: "{field} must be the whole amount applied for when granted in full.",
  },
  MUST_BE_EMPTY: {
    da: "{field} skal være tom, når du kun viser vej. Så sendes ingen oplysninger om en person.",
    en: "{field} must be empty when you only show the way. Then nothing about a person is sent.",
  },
  OWN_UNIT: {
    da: "Vælg en modtager i en anden forvaltning end den, henvisningen kommer fra.",
    en: "Choose a recipient in another administration than the one that the referral comes from.",
  },
  TAKES_NO_REFERRALS: {
    da: "Modtageren tager ikke imod henvisninger. Vælg en anden.",
    en: "The recipient takes no referrals. Choose another.",
  },
  CONSENT_FOR_ANOTHER: {
    da: "Samtykket gælder en anden modtager. Indhent et nyt, eller vælg den modtager, det gælder.",
    en: "The consent is for another recipient. Ask for a new one, or choose the recipient that it is for.",
  },
  BASIS_DOES_NOT_COVER: {
    da: "Hjemlen dækker ikke denne oplysning. Fjern den, eller indhent samtykke til den.",
    en: "The legal basis does not cover this. Take it out, or ask for consent to it.",
  },
  ABOVE_LEVEL: {
    da: "Det er mere, end det valgte niveau fortæller. Fjern oplysningen, eller vælg et højere niveau.",
    en: "That is more than the chosen level tells. Take it out, or choose a higher level.",
  },
  NOT_FOR_ASSOCIATIONS: {
    da: "En forening må aldrig få denne oplysning.",
    en: "An association must never be told this.",
  },
  NOT_TOLD: {
    da: "I har ikke selv fået denne oplysning og kan derfor ikke sende den videre.",
    en: "You were not told this yourselves, so you cannot pass it on.",
  },
  CPR_IN_TEXT: {
    da: "Der står et CPR-nummer i teksten. Fjern det: andre må ikke få det.",
    en: "There is a CPR number in the text. Take it out: others must not get it.",
  },
  NOT_AFTER_START: {
    da: "Slutningen skal ligge efter begyndelsen.",
    en: "The end must lie after the beginning.",
  },
  UNKNOWN_FIELD: {
    da: "{limit} er ikke et felt, som et brev kan have.",
    en: "{limit} is not a field that a letter can have.",
  },
  FIELD_MISSING: { da: "Feltet {limit} skal være med.", en: "The field {limit} has to be there." },
  REASON_NOT_TOLD: {
    da: "Udvalgets begrundelse skal stå i brevet, ord for ord.",
    en: "The committee's reason has to be in the letter, word for word.",
  },
  APPEAL_NOT_TOLD: {
    da: "Denne sætning skal stå i brevet: {limit}",
    en: "This sentence has to be in the letter: {limit}",
  },
  KLE_FORMAT: {
    da: "Skriv KLE-nummeret med seks cifre, for eksempel 27.15.12.",
    en: "Write the KLE number with six digits, for example 27.15.12.",
  },
  BELOW_GRANTED: {
    da: "Beløbet kan ikke være mindre end det, der allerede er bevilget: {limit}.",
    en: "The amount cannot be less than what is granted already: {limit}.",
  },
  NOT_LATER: {
    da: "Den nye frist skal ligge efter den nuværende.",
    en: "The new deadline must lie after the present one.",
  },
  TOO_SMALL: { da: "{field} skal være mindst {limit}.", en: "{field} must be at least {limit}." },
  TOO_EARLY: { da: "{field} må ikke ligge før {limit}.", en: "{field} may not lie before {limit}." },
  TOO_LATE: { da: "{field} må ikke ligge efter {limit}.", en: "{field} may not lie after {limit}." },
  OF_ANOTHER_TYPE: { da: "{field} passer ikke til spørgsmålet.", en: "{field} does not fit the question." },
  NOT_EARLIER: {
    da: "{field} skal vise tilbage til et spørgsmål, der står før.",
    en: "{field} must refer to a question that stands before.",
  },
  FIELD_NOT_ASKED: { da: "Skemaet skal spørge om: {limit}.", en: "The form must ask for: {limit}." },
  MUST_ALWAYS_BE_ASKED: {
    da: "Det skal alle svare på. Fjern betingelsen, og gør spørgsmålet obligatorisk.",
    en: "Everybody must answer this. Remove the condition and make the question required.",
  },
  NO_EARLIER_GRANT: {
    da: "Foreningen har ikke fået tilskud fra puljen før. Brug det fulde skema.",
    en: "The association had no grant from the pool before. Use the full form.",
  },
  DOES_NOT_ADD_UP: {
    da: "Tallene stemmer ikke: tilskud og andre indtægter skal være det samme som brugt og ubrugt tilsammen. Forskellen er {limit}.",
    en: "The figures do not add up: grant and other income must be the same as used and unused together. The difference is {limit}.",
  },
  AUDITOR_NOT_AUTHORISED: {
    da: "Tilskuddet er så stort, at regnskabet skal påtegnes af en registreret eller statsautoriseret revisor.",
    en: "The grant is so large that a registered or state-authorised auditor has to endorse the accounts.",
  },
  NOT_ENDORSED: {
    da: "Revisor skal have påtegnet regnskabet, før det kan bruges.",
    en: "The auditor has to endorse the accounts before they can be used.",
  },
});

/** In place of `NOT_A_NUMBER` where the number is an amount. */
export const amountWords = defineCatalogue("amountField", {
  notAnAmount: {
    da: "Skriv beløbet med tal, for eksempel 25.000,00.",
    en: "Enter the amount in figures, for example 25,000.00.",
  },
});

/** For a code that this version does not know yet. */
export const unknownFieldWords = defineCatalogue("unknownField", {
  wrong: { da: "{field} er ikke udfyldt rigtigt.", en: "{field} is not filled in correctly." },
});
