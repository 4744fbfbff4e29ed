import { defineCatalogue } from "@indgang/shell";

export const poolsWords = defineCatalogue("pools", {
  title: { da: "Puljer", en: "Pools" },
  lead: {
    da: "Kommunens puljer, og hvad der er tilbage af dem.",
    en: "The municipality's pools, and what is left of them.",
  },
  report: { da: "Årsberetning", en: "Yearly report" },
  figures: { da: "Puljerne i tal", en: "The pools in figures" },
  new: { da: "Opret pulje", en: "Create a pool" },
  ours: { da: "Jeres puljer", en: "Your pools" },
  others: { da: "Andre forvaltningers puljer", en: "Other administrations' pools" },
  pool: { da: "Pulje", en: "Pool" },
  administration: { da: "Forvaltning", en: "Administration" },
  round: { da: "Runde", en: "Round" },
  deadline: { da: "Frist", en: "Deadline" },
  left: { da: "Tilbage", en: "Left" },
  noRound: { da: "Ingen runde endnu", en: "No round yet" },
  none: { da: "I har ingen puljer endnu", en: "You have no pools yet" },
  noneLeader: {
    da: "Opret den første: navn, regler, kriterier og en runde.",
    en: "Create the first one: name, terms, criteria and a round.",
  },
  noneOthers: { da: "En leder kan oprette en.", en: "A leader can create one." },
});
