import type { TieKind } from "@indgang/domain/associations";
import { defineCatalogue } from "@indgang/shell";

export const itemWords = defineCatalogue("meetingItem", {
  item: { da: "Punkt {position}", en: "Item {position}" },
  applied: { da: "Ansøgt {amount}", en: "Applied for {amount}" },
  recommendation: { da: "Indstillet: {recommendation}, {amount}", en: "Recommended: {recommendation}, {amount}" },
  outcome: { da: "Forslag til afgørelse", en: "Proposed decision" },
  amount: { da: "Beløb", en: "Amount" },
  line: { da: "Budgetlinje", en: "Budget line" },
  noLine: { da: "Vælg budgetlinje", en: "Choose a budget line" },
  lineLeft: { da: "{line} ({amount} tilbage)", en: "{line} ({amount} left)" },
  lineOver: { da: "{line} ({amount} over budgettet)", en: "{line} ({amount} over the budget)" },
  reasonCode: { da: "Hovedbegrundelse", en: "Main reason" },
  reasonText: { da: "Begrundelse til foreningen", en: "Reason to the association" },
  reasonHelp: {
    da: "Nævn reglen, de vigtigste hensyn og de faktiske forhold.",
    en: "State the rule, the main considerations and the facts.",
  },
  reasonSetAside: {
    da: "Det, du skrev til “{outcome}”, er lagt til side. Vælg den afgørelse igen, så står det der.",
    en: "What you wrote for “{outcome}” is set aside. Choose that decision again, and it stands there.",
  },
  up: { da: "Flyt punkt {position} op", en: "Move item {position} up" },
  down: { da: "Flyt punkt {position} ned", en: "Move item {position} down" },
  upShort: { da: "Op", en: "Up" },
  downShort: { da: "Ned", en: "Down" },
  moved: { da: "{title} er nu punkt {position}", en: "{title} is now item {position}" },
  remove: { da: "Tag af dagsordenen", en: "Take off the agenda" },
  removed: { da: "{title} er taget af dagsordenen", en: "{title} is taken off the agenda" },
  removeTitle: { da: "Tag punktet af dagsordenen?", en: "Take the item off the agenda?" },
  removeText: {
    da: "Ansøgningen kan sættes på igen senere. Forslaget til afgørelse går tabt. Oplyst inhabilitet følger med sagen.",
    en: "The application can be put on again later. The proposed decision is lost. Declared recusals stay with the case.",
  },
  record: { da: "Registrér afgørelsen", en: "Record the decision" },
  recordTitle: { da: "Registrér afgørelsen om “{title}”?", en: "Record the decision on “{title}”?" },
  recordText: {
    da: "Brevet til foreningen bygger på det, der står her. Afgørelsen kan ikke fortrydes.",
    en: "The letter to the association is built on what stands here. The decision cannot be undone.",
  },
  decision: { da: "Afgørelse", en: "Decision" },
  recorded: { da: "Afgørelsen om {title} er registreret", en: "The decision on {title} is recorded" },
  decided: { da: "Afgjort: {outcome}, {amount}", en: "Decided: {outcome}, {amount}" },
  reason: { da: "Begrundelse: {reason}", en: "Reason: {reason}" },
  recused: { da: "Inhabil: {name}", en: "Recused: {name}" },
  recusedBecause: { da: "Inhabil: {name} – {reason}", en: "Recused: {name} – {reason}" },
  declare: { da: "Registrér inhabilitet", en: "Record a recusal" },
  declareSelf: { da: "Jeg er inhabil", en: "I am recused" },
  declareTitle: { da: "Inhabilitet i “{title}”", en: "Recusal from “{title}”" },
  declareText: {
    da: "Den, der er inhabil, deltager hverken i forberedelsen af sagen eller i afgørelsen. Det står i beslutningsprotokollen.",
    en: "Whoever is recused takes no part in preparing the case or in deciding it. It stands in the minutes.",
  },
  who: { da: "Hvem er inhabil", en: "Who is recused" },
  chooseWho: { da: "Vælg, hvem der er inhabil.", en: "Choose who is recused." },
  whyRecused: { da: "Hvorfor", en: "Why" },
  writeWhy: {
    da: "Skriv, hvilken tilknytning der er til foreningen.",
    en: "Write what the tie to the association is.",
  },
  withdrawInterest: { da: "Fortryd inhabilitet for {name}", en: "Undo {name}'s recusal" },
  withdrawShort: { da: "Fortryd", en: "Undo" },
  cancel: { da: "Annullér", en: "Cancel" },
  readAgain: { da: "Hent den nyeste udgave", en: "Get the newest version" },
});

export const tieWords = defineCatalogue<TieKind>("tie", {
  LEADER: { da: "leder foreningen", en: "leads the association" },
  BOARD: { da: "sidder i bestyrelsen", en: "sits on the board" },
  EMPLOYEE: { da: "er ansat i foreningen", en: "is employed by the association" },
  CLOSE_RELATION: {
    da: "er nært knyttet til en, der leder foreningen",
    en: "is close to somebody who leads the association",
  },
});
