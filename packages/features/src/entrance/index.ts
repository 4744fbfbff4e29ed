import type { Feature } from "@indgang/shell";
import {
  applyRoute,
  completeRoute,
  draftRoute,
  ownApplicationRoute,
  ownApplicationsRoute,
  publicPoolRoute,
  publicPoolsRoute,
} from "./routes.ts";

/** "Puljer": what there is to apply for, for everybody (POOL-14). */
export const publicPools: Feature = {
  name: "public-pools",
  navigation: [{ label: { da: "Puljer", en: "Grant pools" }, route: publicPoolsRoute }],
  routes: [publicPoolsRoute, publicPoolRoute],
};

/** "Mine ansøgninger": what an association writes, hands in and follows (POOL-6). */
export const ownApplications: Feature = {
  name: "own-applications",
  navigation: [{ label: { da: "Mine ansøgninger", en: "My applications" }, route: ownApplicationsRoute }],
  routes: [ownApplicationsRoute, applyRoute, draftRoute, ownApplicationRoute, completeRoute],
};
