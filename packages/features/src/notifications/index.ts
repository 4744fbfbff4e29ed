import type { Feature } from "@indgang/shell";
import { messagesRoute, notificationChoicesRoute } from "./routes.ts";

/** "Beskeder": what the person was told, and how much of it is unread. */
export const notifications: Feature = {
  name: "notifications",
  navigation: [
    {
      group: "self",
      route: messagesRoute,
      loadUnread: () => import("./unread/watch-unread.ts"),
    },
  ],
  routes: [messagesRoute, notificationChoicesRoute],
};
