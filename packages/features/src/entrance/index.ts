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
  navigation: [{ route: publicPoolsRoute }],
  routes: [publicPoolsRoute, publicPoolRoute],
};

/** "Mine ansøgninger": what an association writes, hands in and follows (POOL-6). */
export const ownApplications: Feature = {
  name: "own-applications",
  navigation: [{ route: ownApplicationsRoute }],
  routes: [ownApplicationsRoute, applyRoute, draftRoute, ownApplicationRoute, completeRoute],
};
