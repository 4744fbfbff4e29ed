import { defineRoute } from "../routing/define-route.ts";

export const accessibilityStatementRoute = defineRoute({
  path: "/accessibility-statement",
  title: { da: "Tilgængelighedserklæring", en: "Accessibility statement" },
  isPublic: true,
  load: () => import("./accessibility-statement-screen.tsx"),
});
