import type { DutyName, DutyState } from "@indgang/domain/messages";
import { defineCatalogue } from "@indgang/shell";

export const operationWords = defineCatalogue("operation", {
  title: { da: "Drift", en: "Operation" },
  lead: {
    da: "Det, der sker af sig selv: påmindelser, mails og frister. Sig til den, der driver systemet, hvis noget ikke går.",
    en: "What happens by itself: reminders, mail and deadlines. Tell whoever runs the system if something does not go.",
  },
  duties: { da: "Faste opgaver", en: "Duties" },
  duty: { da: "Opgave", en: "Duty" },
  state: { da: "Tilstand", en: "State" },
  succeeded: { da: "Sidst udført", en: "Last done" },
  fault: { da: "Seneste fejl", en: "Latest fault" },
  never: { da: "Ikke endnu", en: "Not yet" },
  noFault: { da: "Ingen", en: "None" },
  faultAt: { da: "{at} (kode {code})", en: "{at} (code {code})" },
  mail: { da: "Mails", en: "Mail" },
  waiting: { da: "Venter på at blive sendt", en: "Waiting to be sent" },
  oldest: { da: "Den ældste er skrevet", en: "The oldest was written" },
  givenUp: { da: "Opgivet de seneste 30 dage", en: "Given up in the last 30 days" },
  givenUpHelp: {
    da: "En mail opgives, når den ikke er kommet frem på to døgn. Kontrollér modtagerens adresse.",
    en: "A mail is given up when it did not get through in two days. Check the recipient's address.",
  },
  notYours: { da: "Du har ikke adgang til drift", en: "You have no access to operation" },
  notYoursText: {
    da: "Siden er for ledere, sekretærer og den fælles puljeadministration.",
    en: "The page is for leaders, secretaries and the shared service desk.",
  },
});

export const dutyWords = defineCatalogue<DutyName>("dutyName", {
  REFERRALS: { da: "Frister for henvisninger", en: "Deadlines of referrals" },
  REMINDERS: { da: "Påmindelser om frister", en: "Reminders of deadlines" },
  DIGESTS: { da: "Samlet mail om morgenen", en: "The mail of the morning" },
  MAIL: { da: "Oprydning i gamle mails", en: "Clearing of old mail" },
  FILES: { da: "Kontrol og oprydning af filer", en: "Checks and clearing of files" },
  LETTERS: { da: "Udsendelse af breve", en: "Sending of letters" },
});

export const dutyStateWords = defineCatalogue<DutyState>("dutyState", {
  GOING: { da: "Går som det skal", en: "Goes as it should" },
  FAILING: { da: "Fejler. Prøves igen hvert 5. minut", en: "Fails. Tried again every 5 minutes" },
  STOPPED: { da: "Har ikke meldt sig i en halv time", en: "Not heard of for half an hour" },
});
