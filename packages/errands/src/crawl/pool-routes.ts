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
];
