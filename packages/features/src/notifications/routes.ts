import { defineRoute } from "@indgang/shell";

export const messagesRoute = defineRoute({
  path: "/messages",
  title: { da: "Beskeder", en: "Messages" },
  load: () => import("./list/messages-screen.tsx"),
});
