import type { Feature } from "@indgang/shell";
import { overviewRoute } from "../overview/routes.ts";
import { reportRoute } from "../report/routes.ts";
import {
  budgetRoute,
  criteriaRoute,
  editPoolRoute,
  editRoundRoute,
  editTermsRoute,
  newPoolRoute,
  newRoundRoute,
  newTermsRoute,
  poolRoute,
  poolsRoute,
  roundRoute,
} from "./routes.ts";

/** "Puljer": the pools of the municipality; a leader sets up those of the own administration (POOL-1, POOL-14, POOL-18). */
export const pools: Feature = {
  name: "pools",
  navigation: [{ group: "money", route: poolsRoute, leadsTo: [overviewRoute, reportRoute] }],
  routes: [
    poolsRoute,
    newPoolRoute,
    poolRoute,
    editPoolRoute,
    newTermsRoute,
    editTermsRoute,
    criteriaRoute,
    newRoundRoute,
    roundRoute,
    editRoundRoute,
    budgetRoute,
  ],
};
