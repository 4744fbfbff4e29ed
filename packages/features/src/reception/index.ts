import type { Feature } from "@indgang/shell";
import { formalCheckRoute, receptionRoute, registerApplicationRoute } from "./routes.ts";

/** "Modtagelse": paper applications, the formal check, and what is sent back. No assessments here (POOL-2). */
export const reception: Feature = {
  name: "reception",
  navigation: [{ group: "cases", route: receptionRoute }],
  routes: [receptionRoute, registerApplicationRoute, formalCheckRoute],
};
