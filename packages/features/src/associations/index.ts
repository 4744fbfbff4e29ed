import type { Feature } from "@indgang/shell";
import { associationRoute, associationsRoute, editAssociationRoute, registerAssociationRoute } from "./routes.ts";

/** "Foreninger": the municipality's one directory (ASSOC-1). */
export const associations: Feature = {
  name: "associations",
  navigation: [{ group: "cooperation", route: associationsRoute }],
  routes: [associationsRoute, registerAssociationRoute, associationRoute, editAssociationRoute],
};
