import { defineCatalogue } from "@indgang/shell";

export const dialogWords = defineCatalogue("caseDialog", {
  cancel: { da: "Annullér", en: "Cancel" },
  assignTitle: { da: "Fordel sagen", en: "Assign the case" },
  assignee: { da: "Sagsbehandler", en: "Case worker" },
  assign: { da: "Fordel sagen", en: "Assign the case" },
  assignFirst: { da: "Vælg, hvem der skal have sagen.", en: "Choose who is to have the case." },
  assigned: { da: "Sagen er fordelt til {name}", en: "The case is assigned to {name}" },
  loadingStaff: { da: "Henter medarbejdere …", en: "Loading staff …" },
  withdrawTitle: { da: "Træk ansøgningen tilbage?", en: "Withdraw the application?" },
  withdrawText: {
    da: "Gør det kun, når foreningen har bedt om det. Sagen slutter, og det kan ikke fortrydes.",
    en: "Do this only when the association has asked for it. The case ends, and it cannot be undone.",
  },
  withdrawNote: { da: "Hvem bad om det, og hvornår", en: "Who asked for it, and when" },
  withdrawNoteRequired: { da: "Skriv, hvem der bad om det.", en: "Write who asked for it." },
  withdraw: { da: "Træk tilbage", en: "Withdraw" },
  withdrawn: { da: "Ansøgningen er trukket tilbage", en: "The application is withdrawn" },
  reopenTitle: { da: "Genåbn vurderingen?", en: "Reopen the assessment?" },
  reopenText: {
    da: "Indstillingen gælder ikke, før vurderingen er afsluttet igen. Det, der er skrevet, bliver stående.",
    en: "The recommendation does not hold until the assessment is completed again. What is written stays.",
  },
  reopen: { da: "Genåbn", en: "Reopen" },
  reopened: { da: "Vurderingen er genåbnet", en: "The assessment is reopened" },
});
