import { defineRoute } from "@indgang/shell";

export const myWorkRoute = defineRoute({
  path: "/my-work",
  title: { da: "Mit arbejde", en: "My work" },
  load: () => import("./my-work-screen.tsx"),
});
