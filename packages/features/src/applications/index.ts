import type { Feature } from "@indgang/shell";
import { applicationRoute, applicationsRoute, assessmentRoute } from "./routes.ts";

/** "Ansøgninger": the administration's cases, and the assessment of each. */
export const applications: Feature = {
  name: "applications",
  navigation: [{ group: "cases", route: applicationsRoute }],
  routes: [applicationsRoute, applicationRoute, assessmentRoute],
};
