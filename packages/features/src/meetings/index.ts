import type { Feature } from "@indgang/shell";
import { meetingRoute, meetingsRoute, minutesRoute } from "./routes.ts";

/** "Møder": the committee's decision lists, decisions and minutes. */
export const meetings: Feature = {
  name: "meetings",
  navigation: [{ group: "cases", route: meetingsRoute }],
  routes: [meetingsRoute, meetingRoute, minutesRoute],
};
