import { defineCatalogue } from "@indgang/shell";
import type { OwnTaskKind } from "@indgang/domain/after-grant";

/** What there is to do. */
export const ownTaskKindWords = defineCatalogue<OwnTaskKind>("ownTaskKind", {
  COMPLETE: { da: "Ret ansøgningen, og send den igen", en: "Amend the application and send it again" },
  AGREEMENT: { da: "Svar på samarbejdsaftalen", en: "Answer the cooperation agreement" },
  RENEWAL: { da: "Forny bevillingen for {year}", en: "Renew the grant for {year}" },
  APPLY_AGAIN: {
    da: "Søg igen for {year} på det forenklede skema",
    en: "Apply again for {year} on the simplified form",
  },
  PAY_BACK: { da: "Betal penge tilbage", en: "Pay money back" },
  ACCOUNTS: { da: "Aflever regnskab for {year}", en: "Deliver accounts for {year}" },
  OUTCOME: { da: "Fortæl, hvad der kom ud af pengene", en: "Tell what came of the money" },
});

export const ownTaskWords = defineCatalogue("ownTasks", {
  now: { da: "Det venter på jer", en: "Waiting for you" },
  later: { da: "Det kommer senere", en: "Coming later" },
  nothing: { da: "Intet venter på jer lige nu.", en: "Nothing waits for you right now." },
  payments: {
    da: "Mangler et regnskab, når fristen er gået, udbetaler puljen ikke flere penge.",
    en: "If accounts are missing after their deadline, the pool pays no more money.",
  },
  task: { da: "Opgave", en: "Task" },
  application: { da: "Ansøgning", en: "Application" },
  due: { da: "Senest", en: "By" },
  by: { da: "senest {date}", en: "by {date}" },
  soon: { da: "hurtigst muligt", en: "as soon as possible" },
  late: { da: "Fristen er gået: {date}", en: "Overdue: {date}" },
});
