import type { Feature } from "@indgang/shell";
import { reportRoute } from "../report/routes.ts";
import { overviewRoute, poolOverviewRoute } from "./routes.ts";

/** "Overblik": what was asked for, granted and left, pool by pool (POOL-14, POOL-18). */
export const overview: Feature = {
  name: "overview",
  // Reached from the pools, and from the payments, which the service desk has.
  navigation: [],
  routes: [overviewRoute, poolOverviewRoute, reportRoute],
};
