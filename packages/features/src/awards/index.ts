import type { Feature } from "@indgang/shell";
import {
  awardCycleRoute,
  ballotRoute,
  editPrizeRoute,
  newPrizeRoute,
  prizeRoute,
  prizesRoute,
  registerNominationRoute,
} from "./routes.ts";

/** "Priser": the municipality's prizes, their nominations, juries and winners (AWARD-1 to AWARD-3). */
export const awards: Feature = {
  name: "awards",
  navigation: [{ group: "cooperation", route: prizesRoute }],
  routes: [
    prizesRoute,
    newPrizeRoute,
    prizeRoute,
    editPrizeRoute,
    awardCycleRoute,
    registerNominationRoute,
    ballotRoute,
  ],
};
