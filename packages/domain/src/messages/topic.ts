import type { NotificationKind } from "./notification.ts";

/** What a person can choose about, each by itself. CASES: applications, grants and what follows from them. DEADLINES: what is about to fall due. */
export const notificationTopics = ["CASES", "DEADLINES", "REFERRALS", "FORUMS", "HEARINGS", "PRIZES"] as const;
export type NotificationTopic = (typeof notificationTopics)[number];

/** Beginnings of kinds, with what they are about; whatever begins otherwise is about cases. The database goes by the same. */
const beginnings: readonly (readonly [beginning: string, topic: NotificationTopic])[] = [
  ["DUE_", "DEADLINES"],
  ["REFERRAL_", "REFERRALS"],
  ["FORUM_", "FORUMS"],
  ["AGENDA_", "FORUMS"],
  ["HEARING_", "HEARINGS"],
  ["NOMINATION_", "PRIZES"],
  ["SCORES_", "PRIZES"],
  ["BALLOTS_", "PRIZES"],
];

/** What a kind is about. */
export function topicOf(kind: NotificationKind): NotificationTopic {
  return beginnings.find(([beginning]) => kind.startsWith(beginning))?.[1] ?? "CASES";
}
