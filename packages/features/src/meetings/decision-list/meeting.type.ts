import type { MeetingItemPartsFragment } from "./generated/meeting-item-parts.generated.ts";
import type { MeetingPartsFragment } from "./generated/meeting-parts.generated.ts";

/** A meeting with its whole list. */
export type Meeting = MeetingPartsFragment;
export type Item = MeetingItemPartsFragment;
export type Round = Meeting["rounds"][number];
