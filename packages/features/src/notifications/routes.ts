import { defineRoute } from "@indgang/shell";

export const notificationChoicesRoute = defineRoute({
  path: "/messages/choices",
  title: { da: "Vælg dine beskeder", en: "Choose your messages" },
  load: () => import("./choices/choices-screen.tsx"),
});

export const messagesRoute = defineRoute({
  path: "/messages",
  title: { da: "Beskeder", en: "Messages" },
  load: () => import("./list/messages-screen.tsx"),
});
