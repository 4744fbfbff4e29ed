import { defineCatalogue } from "@indgang/shell";

export const exportWords = defineCatalogue("export", {
  export: { da: "Eksportér", en: "Export" },
  title: { da: "Eksportér listen", en: "Export the list" },
  text: {
    da: "Filen får alle rækker, som dine filtre viser, og de kolonner, du vælger. Det bliver noteret, at du har hentet den.",
    en: "The file gets all rows that your filters show, and the columns that you choose. It is noted that you took it.",
  },
  columns: { da: "Kolonner", en: "Columns" },
  all: { da: "Vælg alle", en: "Choose all" },
  none: { da: "Fravælg alle", en: "Choose none" },
  atLeastOne: { da: "Vælg mindst én kolonne.", en: "Choose at least one column." },
  format: { da: "Filtype", en: "Kind of file" },
  xlsx: { da: "Regneark (XLSX)", en: "Workbook (XLSX)" },
  csv: { da: "Tekst (CSV)", en: "Text (CSV)" },
  fetch: { da: "Hent fil", en: "Get the file" },
  cancel: { da: "Annullér", en: "Cancel" },
  fetched: { da: "Filen er hentet", en: "The file is here" },
  failed: { da: "Filen kunne ikke hentes", en: "The file could not be fetched" },
  tooLong: {
    da: "Listen er for lang til en fil. Indsnævr den med filtrene, og prøv igen.",
    en: "The list is too long for a file. Narrow it by the filters and try again.",
  },
  notAllowed: {
    da: "Du har ikke adgang til at tage listen ud som fil.",
    en: "You may not take this list out as a file.",
  },
  loggedOut: { da: "Du er logget ud. Log ind, og prøv igen.", en: "You are logged out. Log in and try again." },
  tryAgain: { da: "Prøv igen om lidt.", en: "Try again in a moment." },
});

export const grantColumnWords = defineCatalogue("grantColumn", {
  awarded: { da: "Bevilget den", en: "Granted on" },
  year: { da: "År", en: "Year" },
  association: { da: "Forening", en: "Association" },
  cvr: { da: "CVR-nummer", en: "CVR number" },
  title: { da: "Formål", en: "Purpose" },
  pool: { da: "Pulje", en: "Pool" },
  administration: { da: "Forvaltning", en: "Administration" },
  amount: { da: "Beløb", en: "Amount" },
  currency: { da: "Valuta", en: "Currency" },
});

export const associationColumnWords = defineCatalogue("associationColumn", {
  name: { da: "Forening", en: "Association" },
  cvr: { da: "CVR-nummer", en: "CVR number" },
  purpose: { da: "Formål", en: "Purpose" },
  size: { da: "Størrelse", en: "Size" },
  targetGroups: { da: "Målgrupper", en: "Target groups" },
  street: { da: "Adresse", en: "Address" },
  postalCode: { da: "Postnummer", en: "Postal code" },
  city: { da: "By", en: "Town" },
  district: { da: "Bydel", en: "District" },
  email: { da: "E-mail", en: "E-mail" },
  phone: { da: "Telefon", en: "Telephone" },
  website: { da: "Hjemmeside", en: "Website" },
  founded: { da: "Stiftet", en: "Founded" },
});

/** Heads of columns in files of lists about money. */
export const listColumnWords = defineCatalogue("listColumn", {
  caseNumber: { da: "Sagsnummer", en: "Case number" },
  title: { da: "Bevilling", en: "Grant" },
  association: { da: "Forening", en: "Association" },
  cvr: { da: "CVR-nummer", en: "CVR number" },
  pool: { da: "Pulje", en: "Pool" },
  year: { da: "År", en: "Year" },
  granted: { da: "Bevilget", en: "Granted" },
  demand: { da: "Revisor", en: "Auditor" },
  due: { da: "Frist", en: "Due" },
  missing: { da: "Ikke kommet til tiden", en: "Late" },
  state: { da: "Status", en: "Status" },
  claimed: { da: "Kræves tilbage", en: "Claimed back" },
  reference: { da: "Reference", en: "Reference" },
  amount: { da: "Beløb", en: "Amount" },
  payable: { da: "Forfalder", en: "Due" },
  condition: { da: "Betingelse", en: "Condition" },
  accountsMissing: { da: "Regnskab mangler", en: "Accounts missing" },
  note: { da: "Bemærkning", en: "Remark" },
  paid: { da: "Udbetalt den", en: "Paid on" },
  financeReference: { da: "Bilagsnummer", en: "Finance reference" },
  at: { da: "Dato", en: "Date" },
  kind: { da: "Hvad", en: "What" },
  otherRound: { da: "Til eller fra runde", en: "To or from round" },
  otherLine: { da: "Til eller fra budgetlinje", en: "To or from budget line" },
  goals: { da: "Mål og resultater", en: "Goals and results" },
  summary: { da: "Foreningens egne ord", en: "In the association's own words" },
  people: { da: "Mennesker nået", en: "People reached" },
  volunteers: { da: "Frivillige", en: "Volunteers" },
  approved: { da: "Godkendt den", en: "Approved on" },
  date: { da: "Dato", en: "Date" },
  committee: { da: "Udvalg", en: "Committee" },
  place: { da: "Sted", en: "Place" },
  items: { da: "Punkter", en: "Items" },
});

/** Of cases only in a file: the list would ask once more for each page. */
export const targetGroupsWord = defineCatalogue("exportTargetGroups", {
  targetGroups: { da: "Målgrupper", en: "Target groups" },
});
