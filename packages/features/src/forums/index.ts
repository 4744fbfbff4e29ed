import type { Feature } from "@indgang/shell";
import {
  forumBodyRoute,
  forumMeetingRoute,
  forumMinutesRoute,
  forumsRoute,
  hearingRoute,
  hearingsRoute,
  newHearingRoute,
} from "./routes.ts";

/** "Fora" and "Høringer": standing bodies with their meetings (FORUM-1 to FORUM-3), and what they and associations are asked about (FORUM-4). */
export const forums: Feature = {
  name: "forums",
  navigation: [
    { group: "cooperation", route: forumsRoute },
    { group: "cooperation", route: hearingsRoute },
  ],
  routes: [
    forumsRoute,
    forumBodyRoute,
    forumMeetingRoute,
    forumMinutesRoute,
    hearingsRoute,
    newHearingRoute,
    hearingRoute,
  ],
};
