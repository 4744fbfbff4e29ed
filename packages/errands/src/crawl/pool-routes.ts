import type { Route } from "./route.type.ts";

/** The pages of pools: read by everybody, and kept by a leader. */
export const poolRoutes: readonly Route[] = [
  {
    path: "pools",
    by: "caseworker",
    heading: { da: "Puljer", en: "Pools" },
    last: /Andre forvaltningers|Other administrations/u,
  },
  { path: "pools/{pool}", by: "caseworker", heading: null, last: /Regler|Terms/u },
  { path: "pools/rounds/{round}", by: "caseworker", heading: null, last: /Regler, som|The terms as/u },
  {
    path: "pools/new",
    by: "leader",
    heading: { da: "Ny pulje", en: "New pool" },
    last: /Sager gemmes|Cases are kept/u,
  },
  { path: "pools/{pool}/criteria", by: "leader", heading: null, last: /Tilføj eget|Add a criterion/u },
  { path: "pools/{pool}/rounds/new", by: "leader", heading: null, last: /Tilføj linje|Add a line/u },
  { path: "overview", by: "caseworker", heading: { da: "Overblik", en: "Overview" }, last: /Andre forv|Other adm/u },
  { path: "report", by: "leader", heading: null, last: /Kapitler|Chapters/u },
  { path: "pools/{pool}/overview", by: "caseworker", heading: null, last: /Efter foreningens|By size/u },
  { path: "accounts?state=ALL", by: "caseworker", heading: { da: "Regnskaber", en: "Accounts" }, last: /1–|1-|Viser/u },
  { path: "reception", by: "caseworker", heading: { da: "Modtagelse", en: "Reception" }, last: /Viser|1–|Kommer der/u },
  {
    path: "reception/register",
    by: "caseworker",
    heading: { da: "Registrér ansøgning", en: "Register an application" },
    last: /Frivillige|Volunteers/u,
    showsPalette: true,
  },
  { path: "pools/{pool}/letters", by: "leader", heading: null, last: /Se som PDF|See as PDF/u },
  {
    path: "pools/forms",
    by: "caseworker",
    heading: { da: "Ansøgningsskemaer", en: "Application forms" },
    last: /Skema|Form/u,
  },
  { path: "pools/{poolWithForm}/form", by: "caseworker", heading: null, last: /Kontrollér|Check the answers/u },
  { path: "associations", by: "caseworker", heading: { da: "Foreninger", en: "Associations" }, last: /Viser 1|1–25/u },
  {
    path: "associations/register",
    by: "caseworker",
    heading: { da: "Registrér forening", en: "Register an association" },
    last: /Målgrupper|Target groups/u,
  },
  { path: "hearings/{hearing}", by: "secretary", heading: null, last: /Jeres svar|Your answer|Ældrerådet/u },
  {
    path: "messages/choices",
    by: "caseworker",
    heading: { da: "Vælg dine beskeder", en: "Choose your messages" },
    last: /Indstillinger og bedømmelser|Nominations and judging/u,
  },
  {
    path: "operation",
    by: "secretary",
    heading: { da: "Drift", en: "Operation" },
    last: /Opgivet de seneste|Given up in/u,
  },
];
