export { nextAttempt } from "./delivery.ts";
export {
  notificationKinds,
  notificationMail,
  type Concerned,
  type Mail,
  type NotificationKind,
} from "./notification.ts";
export { mayMarkNotificationsRead, mayReadNotifications } from "./notification.policy.ts";
