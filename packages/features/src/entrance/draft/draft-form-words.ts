import { defineCatalogue } from "@indgang/shell";

export const draftFormWords = defineCatalogue("applicationDraft", {
  title: { da: "Ansøgning til {pool}", en: "Application to {pool}" },
  list: { da: "Mine ansøgninger", en: "My applications" },
  lead: {
    da: "Det, I skriver, gemmes af sig selv. Kommunen ser det først, når I sender det.",
    en: "What you write saves itself. The municipality does not see it until you hand it in.",
  },
  deadline: { da: "Frist {deadline}", en: "Deadline {deadline}" },
  closed: { da: "Fristen er gået", en: "The deadline has passed" },
  closedText: {
    da: "Kladden kan ikke længere sendes. Teksten er her stadig: kopiér det, I vil bruge, til en ny runde. Kladden slettes den {ends}.",
    en: "The draft can no longer be handed in. The text is still here: copy what you want to use to a new round. The draft is deleted on {ends}.",
  },
  toPool: { da: "Se puljens runder", en: "See the pool’s rounds" },
  filled: { da: "Udfyldt fra jeres ansøgning {caseNumber}", en: "Filled in from your application {caseNumber}" },
  filledText: {
    da: "Gå alle felter igennem, og ret det, der er anderledes i år.",
    en: "Go through all fields and correct what is different this year.",
  },
  short: {
    da: "Forenklet skema, udfyldt fra jeres ansøgning {caseNumber}",
    en: "Simplified form, filled in from your application {caseNumber}",
  },
  shortText: {
    da: "Puljen gav jer penge til {year}, og I fortsætter det samme. Ret det, der er anderledes i år. Er noget nyt eller større, så smid kladden væk, og vælg det fulde skema, når I søger igen.",
    en: "The pool gave you money for {year}, and you go on with the same. Correct what is different this year. If something is new or larger, throw the draft away and choose the full form when you apply again.",
  },
  perYear: {
    da: "Løbende bevilling: skriv beløbene for ét år",
    en: "Running grant: enter the amounts for one year",
  },
  perYearText: {
    da: "Bevillingen gives for hvert af årene {from}–{to}. Skriv, hvad I søger om året.",
    en: "The grant is given for each of the years {from}–{to}. Enter what you apply for per year.",
  },
  besideInField: {
    da: "{name} har også kladden åben og er i »{field}«.",
    en: "{name} has the draft open, too, and is in “{field}”.",
  },
  beside: { da: "{name} har også kladden åben.", en: "{name} has the draft open, too." },
  titleHelp: { da: "En kort overskrift, som andre forstår", en: "A short heading that others understand" },
  purposeHelp: {
    da: "Hvad vil I gøre, for hvem, hvor og hvornår? Skriv ingen CPR-numre.",
    en: "What will you do, for whom, where and when? Write no CPR numbers.",
  },
  submit: { da: "Send ansøgningen", en: "Hand in the application" },
  submitTitle: { da: "Send ansøgningen?", en: "Hand in the application?" },
  submitText: {
    da: "Når den er sendt, kan I ikke rette i den, men I kan trække den tilbage, til den er afgjort. I får en kvittering med sagsnummer.",
    en: "Once handed in it cannot be changed, but you can withdraw it until it is decided. You get a receipt with a case number.",
  },
  discard: { da: "Smid kladden væk", en: "Throw the draft away" },
  discardTitle: { da: "Smid kladden væk?", en: "Throw the draft away?" },
  discardText: {
    da: "Alt, hvad I har skrevet i den, går tabt for alle i foreningen.",
    en: "Everything written in it is lost to everybody in the association.",
  },
  handedIn: { da: "Ansøgningen er sendt", en: "The application has been handed in" },
  handedInText: {
    da: "En anden i foreningen sendte den, mens du havde den åben. Det, der var gemt, er med. Sagsnummeret er {caseNumber}.",
    en: "Somebody else in the association handed it in while you had it open. What was saved went with it. The case number is {caseNumber}.",
  },
  toCase: { da: "Se ansøgningen", en: "See the application" },
  gone: { da: "Kladden er her ikke mere", en: "The draft is no longer here" },
  goneText: {
    da: "En i foreningen har sendt den eller smidt den væk, eller den hører til en anden forening.",
    en: "Somebody in the association handed it in or threw it away, or it belongs to another association.",
  },
  discarded: { da: "Kladden er smidt væk", en: "The draft has been thrown away" },
  row: { da: "{count, plural, one {# række} other {# rækker}}", en: "{count, plural, one {# row} other {# rows}}" },
});
