import { defineCatalogue } from "@indgang/shell";

export const queueWords = defineCatalogue("reception", {
  title: { da: "Modtagelse", en: "Reception" },
  lead: {
    da: "Registrér det, der kommer på papir, og kontrollér, at ansøgningerne er komplette.",
    en: "Register what comes on paper and check that the applications are complete.",
  },
  register: { da: "Registrér ansøgning", en: "Register an application" },
  show: { da: "Vis", en: "Show" },
  received: { da: "Skal kontrolleres", en: "To be checked" },
  returned: { da: "Venter på foreningen", en: "Waiting for the association" },
  association: { da: "Forening", en: "Association" },
  application: { da: "Ansøgning", en: "Application" },
  pool: { da: "Pulje", en: "Pool" },
  receivedAt: { da: "Modtaget", en: "Received" },
  due: { da: "Frist", en: "Due" },
  emptyReceived: { da: "Der er ingen ansøgninger at kontrollere", en: "There are no applications to check" },
  emptyReturned: { da: "Ingen foreninger mangler at svare", en: "No association has yet to answer" },
  emptyText: {
    da: "Kommer der en ansøgning på papir, så registrér den her.",
    en: "If an application comes on paper, register it here.",
  },
});
