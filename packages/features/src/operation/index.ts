import type { Feature } from "@indgang/shell";
import { operationRoute } from "./routes.ts";

/** "Drift": whether reminders, mail and all else that goes by itself goes. */
export const operation: Feature = {
  name: "operation",
  navigation: [{ group: "self", route: operationRoute }],
  routes: [operationRoute],
};
