import type { Feature } from "@indgang/shell";
import { allocationRoute, allocationRoundsRoute } from "./routes.ts";

/** "Fordeling": how a round's money could be shared out, before the meeting. */
export const allocation: Feature = {
  name: "allocation",
  navigation: [{ group: "cases", route: allocationRoundsRoute }],
  routes: [allocationRoundsRoute, allocationRoute],
};
