import { defineRoute } from "../routing/define-route.ts";

export const accessibilityStatementRoute = defineRoute({
  path: "/accessibility-statement",
  title: { da: "Tilgængelighedserklæring", en: "Accessibility statement" },
  load: () => import("./accessibility-statement-screen.tsx"),
});
