import type { AgendaItemPartsFragment, ForumMeetingPartsFragment } from "./generated/meeting-parts.generated.ts";

export type ForumMeeting = ForumMeetingPartsFragment;
export type AgendaItem = AgendaItemPartsFragment;
export type Paper = AgendaItem["papers"][number];
