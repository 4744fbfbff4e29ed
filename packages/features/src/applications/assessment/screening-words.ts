import type {
  DoubleFundingVerdict,
  SameAssociation,
  ScreeningCode,
  ScreeningSource,
  ScreeningStance,
} from "@indgang/domain/pools";
import { defineCatalogue } from "@indgang/shell";

export const screeningWords = defineCatalogue("screening", {
  title: { da: "Det siger oplysningerne", en: "What the data says" },
  lead: {
    da: "Hjælp til vurderingen. Det er dig, der vurderer: tag hjælpen til dig, eller skriv, hvorfor den ikke passer.",
    en: "Help for the assessment. You are the one who assesses: take the hint, or write why it does not fit.",
  },
  nothing: { da: "Oplysningerne giver ikke anledning til spørgsmål.", en: "The data raises no questions." },
  rest: {
    da: "{count, plural, one {# andet forhold giver} other {# andre forhold giver}} ikke anledning til spørgsmål.",
    en: "{count, plural, one {# other point raises} other {# other points raise}} no questions.",
  },
  stance: { da: "Hvad siger du til {hint}?", en: "What do you say to {hint}?" },
  why: { da: "Hvorfor passer det ikke?", en: "Why does it not fit?" },
  whyTaken: { da: "Hvad betyder det for sagen? (valgfri)", en: "What does it mean for the case? (optional)" },
  missingWhy: { da: "Skriv, hvorfor {hint} ikke passer.", en: "Write why {hint} does not fit." },
  otherMoney: { da: "Andre penge til det samme?", en: "Other money for the same?" },
  otherMoneyLead: {
    da: "Det, foreningen (eller en, der ligner den) har fået af kommunen eller søger jeres forvaltning om.",
    en: "What the association (or one that looks like it) was given by the municipality, or asks your administration for.",
  },
  otherMoneyNone: { da: "Der er ikke fundet andre penge til det samme.", en: "No other money for the same was found." },
  verdict: { da: "Er det til det samme?", en: "Is it for the same?" },
  verdictNote: { da: "Begrundelse om andre penge", en: "Reason about other money" },
  missingVerdict: {
    da: "Svar på, om de andre penge er til det samme.",
    en: "Say whether the other money is for the same.",
  },
  missingVerdictNote: { da: "Begrund svaret om andre penge.", en: "Give the reason for the answer about other money." },
  who: { da: "Hvem", en: "Who" },
  what: { da: "Til hvad", en: "For what" },
  why2: { da: "Fundet fordi", en: "Found because" },
  year: { da: "År", en: "Year" },
  amount: { da: "Beløb", en: "Amount" },
  given: { da: "{title} – bevilget af {administration}", en: "{title} – given by {administration}" },
  applied: { da: "{title} – søgt hos jer", en: "{title} – applied for with you" },
  sameYear: { da: "samme år", en: "same year" },
  samePurpose: { da: "lignende formål", en: "similar purpose" },
});

/** "Ser ud til at …", by what it is about. `{finding}` words stand in the catalogue of findings. */
export const hintWords = defineCatalogue<ScreeningCode>("screeningHint", {
  WEALTH: {
    da: "Ser ud til at have større formue end almindelig drift kræver: egenkapital {amount} mod omsætning {against} i {year}.",
    en: "Seems to have more wealth than ordinary operation needs: equity {amount} against turnover {against} in {year}.",
  },
  VOLUNTEERS: {
    da: "Ser ikke ud til at være båret af frivillige: {count} frivillige, {countAgainst} lønnede.",
    en: "Does not seem to be carried by volunteers: {count} volunteers, {countAgainst} paid.",
  },
  PLACE: {
    da: "Ser ud til at høre til uden for kommunen: {place}.",
    en: "Seems to be at home outside the municipality: {place}.",
  },
  SINGLE_PERSON: {
    da: "Ser ud til at være en enkelt person: {count} frivillig og intet CVR-nummer.",
    en: "Seems to be one person: {count} volunteer and no CVR number.",
  },
  WAGES: {
    da: "Ser ud til mest at søge om løn: {amount} af {against}.",
    en: "Seems to ask mostly for wages: {amount} of {against}.",
  },
  OTHER_FUNDING: {
    da: "Ser ikke ud til at have søgt andre om penge.",
    en: "Does not seem to have asked others for money.",
  },
  FIGURES: {
    da: "Ser ud til at mangle regnskabstal for {count}.",
    en: "Seems to lack accounts for {count}.",
  },
  REGISTRATION: {
    da: "Ser ud til ikke at være helt registreret: {count, plural, =0 {ikke bekræftet af kommunen} other {bekræftet}}, {countAgainst, plural, =0 {intet CVR-nummer} other {CVR-nummer oplyst}}.",
    en: "Seems not to be fully registered: {count, plural, =0 {not verified by the municipality} other {verified}}, {countAgainst, plural, =0 {no CVR number} other {CVR number given}}.",
  },
  TARGET_GROUP: {
    da: "Ser ud til at søge til målgrupper, som foreningen ikke ellers arbejder med.",
    en: "Seems to apply for target groups that it does not otherwise work with.",
  },
  ACCOUNTS: {
    da: "Mangler {count, plural, one {# regnskab} other {# regnskaber}} for tidligere tilskud; {countAgainst, plural, =0 {ingen} other {#}} er afleveret.",
    en: "Owes {count, plural, one {# set of accounts} other {# sets of accounts}} of earlier grants; {countAgainst, plural, =0 {none} other {#}} were delivered.",
  },
});

export const hintNameWords = defineCatalogue<ScreeningCode>("screeningCode", {
  WEALTH: { da: "formuen", en: "the wealth" },
  VOLUNTEERS: { da: "de frivillige", en: "the volunteers" },
  PLACE: { da: "stedet", en: "the place" },
  SINGLE_PERSON: { da: "enkeltpersonen", en: "the single person" },
  WAGES: { da: "lønnen", en: "the wages" },
  OTHER_FUNDING: { da: "anden finansiering", en: "other funding" },
  FIGURES: { da: "regnskabstallene", en: "the accounts" },
  REGISTRATION: { da: "registreringen", en: "the registration" },
  TARGET_GROUP: { da: "målgruppen", en: "the target group" },
  ACCOUNTS: { da: "tidligere regnskaber", en: "earlier accounts" },
});

export const hintSourceWords = defineCatalogue<ScreeningSource>("screeningSource", {
  DIRECTORY: { da: "Kilde: foreningsregistret", en: "Source: the directory" },
  YEARLY_FIGURES: { da: "Kilde: foreningens årstal", en: "Source: the association's yearly figures" },
  APPLICATION: { da: "Kilde: ansøgningen", en: "Source: the application" },
  ACCOUNTS: { da: "Kilde: regnskaber i puljerne", en: "Source: accounts of the pools" },
});

export const stanceWords = defineCatalogue<ScreeningStance>("screeningStance", {
  TAKEN: { da: "Det passer", en: "It is so" },
  OVERRULED: { da: "Det passer ikke", en: "It is not so" },
});

export const verdictWords = defineCatalogue<DoubleFundingVerdict>("doubleFundingVerdict", {
  NOT_SAME_PURPOSE: { da: "Nej, det er til noget andet", en: "No, it is for something else" },
  COORDINATED: { da: "Ja, men det er aftalt, hvem der betaler hvad", en: "Yes, but it is agreed who pays what" },
  SAME_PURPOSE: { da: "Ja, det er til det samme", en: "Yes, it is for the same" },
});

export const sameAssociationWords = defineCatalogue<SameAssociation>("sameAssociation", {
  SAME: { da: "samme forening", en: "the same association" },
  SAME_CONTACT: { da: "samme kontakt", en: "the same contact" },
  SAME_ADDRESS: { da: "samme adresse", en: "the same address" },
  SIMILAR_NAME: { da: "lignende navn", en: "a similar name" },
});
