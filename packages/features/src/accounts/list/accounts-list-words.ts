import { defineCatalogue } from "@indgang/shell";

export const accountsListWords = defineCatalogue("accountsList", {
  title: { da: "Regnskaber", en: "Accounts" },
  payments: { da: "Udbetalinger", en: "Payments" },
  lead: {
    da: "Det, der mangler, står først efter frist. Puljen betaler ikke til den, der mangler et regnskab.",
    en: "What is missing stands first by date. The pool does not pay whoever owes accounts.",
  },
  filters: { da: "Afgræns listen", en: "Narrow the list" },
  state: { da: "Status", en: "Status" },
  owed: { da: "Mangler at komme", en: "Not delivered" },
  all: { da: "Alle", en: "All" },
  pool: { da: "Pulje", en: "Pool" },
  allPools: { da: "Alle puljer", en: "All pools" },
  association: { da: "Forening", en: "Association" },
  case: { da: "Bevilling", en: "Grant" },
  due: { da: "Frist", en: "Due" },
  amount: { da: "Bevilget", en: "Granted" },
  demand: { da: "Revisor", en: "Auditor" },
  authorised: { da: "Autoriseret", en: "Authorised" },
  elected: { da: "Valgt", en: "Elected" },
  emptyTitle: { da: "Her er ingen regnskaber", en: "There are no accounts here" },
  empty: { da: "Vælg en anden status eller pulje.", en: "Choose another status or pool." },
});
