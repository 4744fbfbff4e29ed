import { defineCatalogue } from "@indgang/shell";

export const checkWords = defineCatalogue("formalCheck", {
  title: { da: "Formel kontrol", en: "Formal check" },
  list: { da: "Modtagelse", en: "Reception" },
  loading: { da: "Henter ansøgningen …", en: "Loading the application …" },
  requirements: { da: "Krav", en: "Requirements" },
  requirementsHelp: { da: "Sæt flueben ved det, der er opfyldt.", en: "Tick what is met." },
  note: { da: "Bemærkning til “{requirement}”", en: "Note on “{requirement}”" },
  accept: { da: "Godkend formelt", en: "Accept formally" },
  accepted: {
    da: "Ansøgningen er godkendt formelt og går til faglig vurdering",
    en: "The application is formally accepted and goes on to assessment",
  },
  unmet: { da: "{requirement}: ikke opfyldt", en: "{requirement}: not met" },
  acceptHelp: {
    da: "Alle krav skal være opfyldt. Ellers sender du ansøgningen retur til foreningen.",
    en: "All requirements must be met. Otherwise you send the application back to the association.",
  },
  sendBack: { da: "Send retur til forening", en: "Send back to the association" },
  sendBackTitle: { da: "Send retur til foreningen", en: "Send back to the association" },
  missing: { da: "Hvad skal foreningen sende?", en: "What must the association send?" },
  missingHelp: {
    da: "Teksten står i brevet til foreningen. Skriv den, så den kan forstås uden forklaring.",
    en: "The text stands in the letter to the association. Write it so that it needs no explanation.",
  },
  missingRequired: { da: "Skriv, hvad foreningen skal sende.", en: "Write what the association must send." },
  dueOn: { da: "Svarfrist", en: "Answer by" },
  dueOnRequired: {
    da: "Vælg en dag, foreningen skal svare inden.",
    en: "Choose a day by which the association must answer.",
  },
  cancel: { da: "Annullér", en: "Cancel" },
  sentBack: { da: "Ansøgningen er sendt retur til foreningen", en: "The application is sent back to the association" },
  waiting: { da: "Foreningen skal svare senest {date}", en: "The association must answer by {date}" },
  waitingUndated: { da: "Foreningen skal svare", en: "The association must answer" },
  receive: { da: "Registrér foreningens svar", en: "Register the association's answer" },
  receivedOn: { da: "Svaret er modtaget den", en: "The answer was received on" },
  receivedTime: { da: "Klokkeslæt", en: "Time" },
  receivedTimeHelp: { da: "Som på stemplet, for eksempel 13.05", en: "As on the stamp, for example 13.05" },
  receivedRequired: { da: "Skriv dato og klokkeslæt fra stemplet.", en: "Enter date and time from the stamp." },
  receivedNote: { da: "Hvad sendte foreningen?", en: "What did the association send?" },
  received: {
    da: "Svaret er registreret. Kontrollér ansøgningen igen.",
    en: "The answer is registered. Check the application again.",
  },
  done: { da: "Den formelle kontrol er afsluttet.", en: "The formal check is finished." },
  openCase: { da: "Åbn sagen", en: "Open the case" },
  stale: { da: "Hent den nyeste udgave", en: "Get the newest version" },
  deadline: {
    da: "Rundens frist: {deadline}. Modtaget: {received}.",
    en: "The round's deadline: {deadline}. Received: {received}.",
  },
});
