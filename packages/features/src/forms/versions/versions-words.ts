import { defineCatalogue } from "@indgang/shell";

export const versionsWords = defineCatalogue("formVersions", {
  none: { da: "Der er ingen udgaver", en: "There are no versions" },
  noneText: { da: "De kommer her, når en kladde er offentliggjort.", en: "They come here when a draft is published." },
  draft: { da: "Kladde", en: "Draft" },
  version: { da: "Udgave {number}", en: "Version {number}" },
  validFrom: { da: "Gælder fra {date}", en: "Holds from {date}" },
  since: { da: "Siden udgave {number}:", en: "Since version {number}:" },
  first: {
    da: "{count, plural, one {Den første udgave, med # spørgsmål} other {Den første udgave, med # spørgsmål}}",
    en: "{count, plural, one {The first version, with # question} other {The first version, with # questions}}",
  },
  same: { da: "Der er ingen forskelle.", en: "There are no differences." },
  ADDED: { da: "Tilføjet: “{label}”", en: "Added: “{label}”" },
  REMOVED: { da: "Fjernet: “{label}”", en: "Removed: “{label}”" },
  CHANGED: { da: "Ændret: “{label}” ({parts})", en: "Changed: “{label}” ({parts})" },
  MOVED: { da: "Flyttet: “{label}”", en: "Moved: “{label}”" },
  rounds: { da: "Runderne", en: "The rounds" },
  takes: { da: "Bruger udgave {number}", en: "Takes version {number}" },
  noForm: { da: "Har intet skema", en: "Has no form" },
  choose: { da: "Brug udgave {number}", en: "Use version {number}" },
  chooseFor: { da: "Brug udgave {number} til {round}", en: "Use version {number} for {round}" },
  chosen: { da: "Runden bruger nu udgave {number}.", en: "The round now takes version {number}." },
  inUse: {
    da: "Nogen har allerede søgt på rundens skema. Alle, der søger i en runde, skal spørges om det samme.",
    en: "Somebody has applied on the round's form already. All who apply in a round are asked the same.",
  },
});
