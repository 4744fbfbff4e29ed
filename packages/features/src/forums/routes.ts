import { defineRoute } from "@indgang/shell";
import { readBodySearch, readDraftSearch, readHearingSearch, readPageSearch } from "./forum-search.ts";

/** FORUM-1: all staff of the municipality see its bodies. */
const isOwnSeatOnly = true;

export const forumsRoute = defineRoute({
  path: "/forums",
  title: { da: "Fora", en: "Forums" },
  isOwnSeatOnly,
  readSearch: readPageSearch,
  load: () => import("./bodies/bodies-screen.tsx"),
});

export const forumBodyRoute = defineRoute({
  path: "/forums/$bodyId",
  title: { da: "Forum", en: "Forum" },
  isOwnSeatOnly,
  readSearch: readBodySearch,
  load: () => import("./body/body-screen.tsx"),
});

export const forumMeetingRoute = defineRoute({
  path: "/forum-meetings/$meetingId",
  title: { da: "Møde i et forum", en: "A forum's meeting" },
  isOwnSeatOnly,
  load: () => import("./meeting/meeting-screen.tsx"),
});

export const forumMinutesRoute = defineRoute({
  path: "/forum-meetings/$meetingId/minutes",
  title: { da: "Dagsorden og referat", en: "Agenda and minutes" },
  isOwnSeatOnly,
  load: () => import("./minutes/minutes-screen.tsx"),
});

export const hearingsRoute = defineRoute({
  path: "/hearings",
  title: { da: "Høringer", en: "Hearings" },
  isOwnSeatOnly,
  readSearch: readHearingSearch,
  load: () => import("./hearings/hearings-screen.tsx"),
});

/** A new hearing, and any draft of one: `?draft=`. */
export const newHearingRoute = defineRoute({
  path: "/hearings/new",
  title: { da: "Ny høring", en: "New hearing" },
  isOwnSeatOnly,
  readSearch: readDraftSearch,
  load: () => import("./hearing-draft/new-hearing-screen.tsx"),
});

export const hearingRoute = defineRoute({
  path: "/hearings/$hearingId",
  title: { da: "Høring", en: "Hearing" },
  isOwnSeatOnly,
  load: () => import("./hearing/hearing-screen.tsx"),
});
