import { defineRoute } from "@indgang/shell";
import { readMeetingSearch } from "./meeting-search.ts";

export const meetingsRoute = defineRoute({
  path: "/meetings",
  title: { da: "Møder", en: "Meetings" },
  readSearch: readMeetingSearch,
  load: () => import("./list/meetings-screen.tsx"),
  permissions: ["READ_CASES"],
  isOwnSeatOnly: true,
});

export const meetingRoute = defineRoute({
  path: "/meetings/$meetingId",
  title: { da: "Møde", en: "Meeting" },
  load: () => import("./decision-list/meeting-screen.tsx"),
  permissions: ["READ_CASES"],
  isOwnSeatOnly: true,
});

export const minutesRoute = defineRoute({
  path: "/meetings/$meetingId/minutes",
  title: { da: "Beslutningsprotokol", en: "Minutes" },
  load: () => import("./minutes/minutes-screen.tsx"),
  permissions: ["READ_CASES"],
  isOwnSeatOnly: true,
});
