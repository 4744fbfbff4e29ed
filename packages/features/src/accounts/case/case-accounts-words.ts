import { defineCatalogue } from "@indgang/shell";

export const caseAccountsWords = defineCatalogue("caseAccounts", {
  check: { da: "Kontrolleret", en: "Checked" },
  checked: { da: "Regnskabet er sendt til godkendelse", en: "The accounts wait to be approved" },
  approve: { da: "Godkend", en: "Approve" },
  approveTitle: { da: "Godkend regnskabet?", en: "Approve the accounts?" },
  approveText: {
    da: "Foreningen får besked. Et godkendt regnskab kan ikke ændres.",
    en: "The association is told. Approved accounts cannot be changed.",
  },
  approveUnused: {
    da: "{amount} er ikke brugt. Det, der er udbetalt for meget, kræves tilbage, og rater, der ikke er udbetalt, stoppes.",
    en: "{amount} was not used. What was paid too much is claimed back, and instalments that are not paid are stopped.",
  },
  approved: { da: "Regnskabet er godkendt", en: "The accounts are approved" },
  approvedClaim: { da: "{amount} kræves tilbage.", en: "{amount} is claimed back." },
  return: { da: "Send retur", en: "Send back" },
  returnTitle: { da: "Send regnskabet retur", en: "Send the accounts back" },
  returned: { da: "Regnskabet er sendt retur", en: "The accounts were sent back" },
  extend: { da: "Giv ny frist", en: "Give more time" },
  extendTitle: { da: "Ny frist for regnskabet", en: "More time for the accounts" },
  extended: { da: "Foreningen har fået en ny frist", en: "The association has more time" },
  reason: { da: "Begrundelse", en: "Reason" },
  reasonHelp: { da: "Foreningen læser den.", en: "The association reads it." },
  dueOn: { da: "Ny frist", en: "New date" },
  register: { da: "Registrér regnskab på papir", en: "Register paper accounts" },
  registerTitle: { da: "Regnskab på papir", en: "Accounts on paper" },
  registerText: {
    da: "Læg først det scannede regnskab på sagen under Bilag. Skriv, hvad der står i det, også hvis det er forkert.",
    en: "First put the scanned accounts on the case under Documents. Enter what they say, also where it is wrong.",
  },
  registered: { da: "Regnskabet er registreret", en: "The accounts are registered" },
  choose: { da: "Bilag, der er regnskabet", en: "Documents that are the accounts" },
  noFiles: { da: "Der er ingen bilag på sagen endnu.", en: "There are no documents on the case yet." },
  stops: {
    da: "Indtil regnskabet er afleveret, kan puljen ikke udbetale flere penge til foreningen.",
    en: "Until the accounts are delivered, the pool can pay no more money to the association.",
  },
  findings: { da: "Det passer ikke", en: "This is not right" },
  clean: {
    da: "Tal, revisor og påtegning passer til puljens regler.",
    en: "Figures, auditor and endorsement fit the terms of the pool.",
  },
  onPaper: { da: "Modtaget på papir", en: "Came on paper" },
  history: { da: "Hvad der er sket", en: "What happened" },
});
