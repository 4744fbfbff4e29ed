export { digestCutoff, digestMail } from "./digest.ts";
export { mailEndsBefore, nextAttempt } from "./delivery.ts";
export {
  aboutOf,
  notificationKinds,
  notificationMail,
  type Concerned,
  type Mail,
  type NotificationKind,
} from "./notification.ts";
export {
  mayChooseNotifications,
  mayMarkNotificationsRead,
  mayReadDuties,
  mayReadNotifications,
} from "./notification.policy.ts";
export { chosenOf, mailRhythms, usualChoice, type MailRhythm, type NotificationChoice } from "./notification-choice.ts";
export { dutyNames, dutyState, type Duty, type DutyName, type DutyState } from "./duty.ts";
export { notificationTopics, topicOf, type NotificationTopic } from "./topic.ts";
export type { Reminder } from "./reminder.type.ts";
