import { defineRoute } from "@indgang/shell";

export const letterTemplatesRoute = defineRoute({
  path: "/pools/$poolId/letters",
  title: { da: "Breve", en: "Letters" },
  load: () => import("./templates/templates-screen.tsx"),
  permissions: ["READ_CASES"],
  isOwnSeatOnly: true,
});
