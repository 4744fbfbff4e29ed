import { notificationTopics, type NotificationTopic } from "./topic.ts";

/** AT_ONCE: a mail for each thing. DAILY: one in the morning that says how much. NEVER: in the app alone. */
export const mailRhythms = ["AT_ONCE", "DAILY", "NEVER"] as const;
export type MailRhythm = (typeof mailRhythms)[number];

/** How a person is told of one topic. What waits for somebody stands in "Mit arbejde" whatever was chosen. */
export interface NotificationChoice {
  readonly topic: NotificationTopic;
  /** Whether it is told in the app. */
  readonly inApp: boolean;
  readonly byMail: MailRhythm;
}

/** What holds for whoever has chosen nothing: everything, at once. */
export function usualChoice(topic: NotificationTopic): NotificationChoice {
  return { topic, inApp: true, byMail: "AT_ONCE" };
}

/** One choice for each topic, in their usual order: what was chosen, and where nothing was, what usually holds. */
export function chosenOf(chosen: readonly NotificationChoice[]): readonly NotificationChoice[] {
  return notificationTopics.map((topic) => chosen.find((choice) => choice.topic === topic) ?? usualChoice(topic));
}
