import type { Feature } from "@indgang/shell";
import { formsRoute, poolFormRoute } from "./routes.ts";

/** "Ansøgningsskemaer": what a pool asks those who apply, written by its leader (POOL-6, POOL-7, POOL-17). */
export const forms: Feature = {
  name: "forms",
  // From the pool's own page.
  navigation: [],
  routes: [formsRoute, poolFormRoute],
};
